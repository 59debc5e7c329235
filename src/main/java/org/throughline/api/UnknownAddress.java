package org.throughline.api;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every address under `/api` that is not one, so that no screen answers there. A method that an address does not know ends here too. */
@RestController
@Hidden
class UnknownAddress {

    @RequestMapping("/api/**")
    void nothing() {
        throw new NotThere();
    }
}
