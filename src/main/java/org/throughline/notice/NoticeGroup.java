package org.throughline.notice;

/**
 * What a person was told about one thing.
 *
 * @param latest the newest of them
 * @param told how many there are
 * @param unread how many of them the person has not seen
 */
public record NoticeGroup(Notice latest, int told, int unread) {}
