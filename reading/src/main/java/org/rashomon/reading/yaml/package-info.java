// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The YAML files that rules and packs are kept in, as tokens that know their lines. Finding tokens in YAML takes a newly started Java half a second,
 * and so the build writes those of the product's own files down as JSON, which takes a tenth of that.
 */
@NullMarked
package org.rashomon.reading.yaml;

import org.jspecify.annotations.NullMarked;
