package org.throughline.operation;

import java.time.Duration;

/** The one port: what operating asks of the engine. Everything joins the transaction of whoever asks. */
public interface CaseEngine {

    /**
     * The engine tries a job again, as soon as it can, in a transaction of the job's own and in nobody's name.
     *
     * <p>It has one try: when that fails, the incident is there again at once instead of after a quarter of an hour.
     *
     * @return false when the job is gone
     */
    boolean retry(String jobId);

    /** How long the lock of a job lasts. */
    Duration lock();
}
