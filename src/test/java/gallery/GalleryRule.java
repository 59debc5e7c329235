package gallery;

import org.throughline.base.BrokenRule;

/** A rule that anybody can break. */
class GalleryRule extends BrokenRule {

    GalleryRule() {
        super("base.notAllowed");
    }
}
