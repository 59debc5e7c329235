package org.throughline.notice;

import java.util.UUID;

/**
 * A webhook with its secret, which is shown this once.
 *
 * @param id id of the webhook
 * @param secret by which the other program knows that it is us
 */
public record NewWebhook(UUID id, String secret) {

    /** Never with its secret: this may end up in a log. */
    @Override
    public String toString() {
        return "NewWebhook[id=" + id + "]";
    }
}
