// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.review;

/** What can be typed to set a reading right. */
public enum CorrectionField {
    TYPE,
    MODALITY,
    DAYS,
    PLACE,
    /** Which of several places of that name. */
    RECORD,
    INITIATOR,
    RECIPIENT,
    NUMBER,
    HARM,
    GROUP_CLASS,
    SPEAKER,
    ACT,
    /** Which of several is meant, or where one stands that was not read. */
    WORDS
}
