package org.throughline.notice;

import java.util.Optional;

/**
 * The words of a mail, twice: as plain text, which is enough, and as a small page.
 *
 * @param subject one line
 * @param plain lines end with a line feed
 * @param html a page in which everything that people wrote is escaped
 * @param calendar a calendar file to go with it, when it is about a session of the reader
 */
record MailText(String subject, String plain, String html, Optional<String> calendar) {}
