// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;

/** What a failed request means to the reader of a message, and whether asking again may help. */
final class Faults {
    private Faults() {}

    static UnfetchableException of(IOException failed) {
        return switch (failed) {
            case UnknownHostException unknown -> UnfetchableException.unreadable("the host was not checked");
            case ConnectTimeoutException late -> UnfetchableException.passing("no connection within the time allowed");
            case ConnectException refused -> UnfetchableException.passing("no connection: " + words(refused));
            case SSLException untrusted -> UnfetchableException.unreadable("no secure connection: " + words(untrusted));
            case MessageConstraintException flood ->
                UnfetchableException.unreadable("too many headers, or too long ones");
            case MalformedChunkCodingException cut -> UnfetchableException.passing("the answer broke off");
            case ConnectionClosedException cut -> UnfetchableException.passing("the answer broke off");
            case NoHttpResponseException silent -> UnfetchableException.passing("the host hung up without an answer");
            case SocketTimeoutException silent -> UnfetchableException.passing("the host fell silent");
            case InterruptedIOException stopped -> UnfetchableException.unreadable("stopped");
            case SocketException broken -> UnfetchableException.passing("the connection broke: " + words(broken));
            case ClientProtocolException noHttp -> UnfetchableException.unreadable("no valid HTTP: " + words(noHttp));
            default -> UnfetchableException.unreadable("could not be read: " + words(failed));
        };
    }

    private static String words(IOException failed) {
        Throwable told = failed.getMessage() == null && failed.getCause() != null ? failed.getCause() : failed;
        String words = String.valueOf(told.getMessage());
        return words.length() <= 200 ? words : words.substring(0, 200) + "...";
    }
}
