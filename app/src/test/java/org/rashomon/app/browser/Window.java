// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * How a browser is set up.
 *
 * @param width in pixels
 * @param height in pixels
 * @param dark whether the visitor likes dark pages
 * @param scripts whether the visitor lets pages run scripts
 */
record Window(int width, int height, boolean dark, boolean scripts) {
    static Window desk() {
        return new Window(1280, 900, false, true);
    }

    static Window phone() {
        return new Window(390, 844, false, true);
    }

    Window inDark() {
        return new Window(width, height, true, scripts);
    }

    Window withoutScripts() {
        return new Window(width, height, dark, false);
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB")
                .setTimezoneId("UTC")
                .setJavaScriptEnabled(scripts);
    }
}
