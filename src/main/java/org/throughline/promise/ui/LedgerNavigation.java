package org.throughline.promise.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.base.ui.NavigationEntry;
import org.throughline.base.ui.NavigationGroup;
import org.throughline.base.ui.component.Icons;
import org.throughline.promise.PromiseLedger;

@Configuration(proxyBeanMethods = false)
class LedgerNavigation {

    private static final int PLACE_IN_RAIL = 31;

    @Bean
    NavigationEntry ledgerEntry(PromiseLedger ledger) {
        return NavigationEntry.of(
                NavigationGroup.RUN, PLACE_IN_RAIL, "promise.nav", Icons.CLOCK, LedgerView.class, 0, ledger::maySeeAll);
    }
}
