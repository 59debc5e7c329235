package org.throughline.inbox.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.throughline.base.ui.component.Toast;
import org.throughline.base.ui.component.UndoToast;

/** Offers for ten seconds to undo what moved a task to other hands; the lists follow by themselves. */
final class TakeBack {

    private TakeBack() {}

    static void offer(String done, Runnable undo) {
        UndoToast.show(done, () -> {
            undo.run();
            Toast.show(I18NProvider.translate("inbox.takenBack"));
        });
    }
}
