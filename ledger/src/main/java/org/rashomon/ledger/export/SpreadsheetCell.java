// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

/** Text from anybody's page on its way into somebody's spreadsheet. */
final class SpreadsheetCell {
    private SpreadsheetCell() {}

    /**
     * With an apostrophe before what a spreadsheet would take for a formula (OWASP, "CSV Injection": a cell that begins with = + - @, a tab
     * or a carriage return). A number is not text: a latitude of -3.5 stays one.
     */
    static String harmless(String cell) {
        return startsFormula(cell) && !isNumber(cell) ? "'" + cell : cell;
    }

    private static boolean startsFormula(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0;
    }

    private static boolean isNumber(String cell) {
        return cell.matches("-\\d{1,3}(\\.\\d{1,17})?(E-\\d{1,3})?");
    }
}
