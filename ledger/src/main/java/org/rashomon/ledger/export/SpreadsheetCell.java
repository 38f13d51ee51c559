// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

/** Text from anybody's page on its way into somebody's spreadsheet. */
final class SpreadsheetCell {
    /** With the full-width forms, which some spreadsheets take for the plain ones. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SpreadsheetCell() {}

    /**
     * With an apostrophe before what a spreadsheet would take for a formula (OWASP, "CSV Injection": a cell that begins with = + - @, their
     * full-width forms, a tab, a carriage return or a line feed). A number is not text: a latitude of -3.5 stays one.
     */
    static String harmless(String cell) {
        return startsFormula(cell) && !isNumber(cell) ? "'" + cell : cell;
    }

    private static boolean startsFormula(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
    }

    private static boolean isNumber(String cell) {
        return cell.matches("-\\d{1,3}(\\.\\d{1,17})?(E-\\d{1,3})?");
    }
}
