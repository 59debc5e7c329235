package org.throughline.promise;

/**
 * Knows things of one kind and who may see them; a feature contributes it as a bean.
 *
 * <p>The ledger knows a thing only by its reference. What is promised about it is shown to those whom the feature shows the thing
 * itself: the promises of a restricted thing are as restricted as it is.
 */
public interface PromiseSubject {

    /** How references of this kind begin, such as {@code ACT-}. */
    String prefix();

    /** Whether the signed-in person may see the thing; foreign and missing look the same. */
    boolean isSeen(String subjectRef);
}
