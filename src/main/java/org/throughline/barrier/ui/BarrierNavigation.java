package org.throughline.barrier.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.base.ui.NavigationEntry;
import org.throughline.base.ui.NavigationGroup;
import org.throughline.base.ui.NewEntry;
import org.throughline.base.ui.component.Icons;
import org.throughline.organisation.Access;
import org.throughline.organisation.Permission;

@Configuration(proxyBeanMethods = false)
class BarrierNavigation {

    private static final int PLACE_IN_RAIL = 40;
    private static final int PLACE_IN_NEW = 40;

    @Bean
    NavigationEntry barriersEntry(Access access) {
        return NavigationEntry.of(
                NavigationGroup.DO,
                PLACE_IN_RAIL,
                "barrier.nav",
                Icons.BARRIER,
                BarrierListView.class,
                0,
                () -> access.mayAnywhere(Permission.SEE_BARRIERS));
    }

    @Bean
    NewEntry newBarrier(Access access) {
        return new NewEntry(
                PLACE_IN_NEW,
                "barrier.new",
                Icons.BARRIER,
                RaiseBarrierView.class,
                () -> access.mayAnywhere(Permission.RAISE_BARRIERS));
    }
}
