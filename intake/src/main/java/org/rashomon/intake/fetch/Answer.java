// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Instant;
import java.util.Optional;

/**
 * One request and what came back.
 *
 * @param address that was asked
 * @param asked when
 * @param remote the address that was connected to, where it is known
 * @param request its lines, as sent
 * @param head of the answer
 * @param body of the answer, as sent but for the chunks; to be closed
 */
record Answer(
        WebAddress address, Instant asked, Optional<InetAddress> remote, String request, ResponseHead head, Spool body)
        implements AutoCloseable {
    @Override
    public void close() throws IOException {
        body.close();
    }
}
