package org.throughline.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.organisation.Directory;
import org.throughline.organisation.PersonListing;
import org.throughline.organisation.UnitSummary;

/** Units and their people, so that a program finds the ids that other routes ask for. */
@RestController
@RequestMapping(Api.V1 + "/units")
@Tag(name = "Units and people")
class PlaceRoutes {

    private final Directory directory;

    PlaceRoutes(Directory directory) {
        this.directory = directory;
    }

    @GetMapping
    @Operation(summary = "The units that the caller may see, with everything above them")
    List<UnitAnswer> units() {
        return directory.visibleUnits().stream().map(UnitAnswer::of).toList();
    }

    @GetMapping("/{unit}/people")
    @Operation(summary = "People whose home is the unit or below it, by name, with their roles")
    Listing<PersonListing> people(
            @PathVariable String unit,
            @RequestParam(defaultValue = "0") long page,
            @RequestParam(defaultValue = "20") long size) {
        Paging paging = Paging.of(page, size);
        UnitSummary place = directory.visibleUnits().stream()
                .filter(one -> one.code().equals(unit) || one.id().toString().equals(unit))
                .findFirst()
                .orElseThrow(NotThere::new);
        return Listing.of(
                directory.people(place.id(), paging.offset(), paging.size()),
                paging,
                directory.countPeople(place.id()),
                row -> row);
    }
}
