package org.throughline.base.ui.form;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;

/**
 * Takes an upload into memory, but never more than the limit: the limit of the upload component is only the browser's.
 *
 * <p>One byte more than allowed is handed on, for the receiver to refuse it in words.
 */
public final class BoundedUpload implements UploadHandler {

    private static final long serialVersionUID = 1L;

    /** Room for the frame around the file in the request. */
    private static final long FRAME = 64L * 1024;

    private final long largest;
    private final transient Receiver receiver;

    /**
     * Creates it.
     *
     * @param largest most bytes of a file
     * @param receiver gets it
     */
    public BoundedUpload(long largest, Receiver receiver) {
        this.largest = largest;
        this.receiver = receiver;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        byte[] content;
        try (InputStream in = event.getInputStream()) {
            content = in.readNBytes((int) largest + 1);
        }
        String name = event.getFileName();
        String type = event.getContentType();
        event.getUI().access(() -> receiver.receive(name, type == null ? "" : type, content));
    }

    @Override
    public long getRequestSizeMax() {
        return largest + FRAME;
    }

    @Override
    public long getFileSizeMax() {
        return largest + 1;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }

    /** Gets the file while the screen is locked. */
    @FunctionalInterface
    public interface Receiver {
        void receive(String name, String contentType, byte[] content);
    }
}
