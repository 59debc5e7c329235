package org.throughline.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.throughline.benchmark.InboxWorld.Member;
import org.throughline.inbox.MyWork;
import org.throughline.inbox.WorkFilter;
import org.throughline.inbox.WorkRow;
import org.throughline.organisation.security.ActAs;

/** The page of My work as the screen asks for it: one request of a person who is signed in. */
final class ProductInbox {

    private final MyWork work;
    private final ActAs actAs;
    private final Map<UUID, Authentication> signedIn = new ConcurrentHashMap<>();

    ProductInbox(Product product) {
        this.work = product.bean(MyWork.class);
        this.actAs = product.bean(ActAs.class);
    }

    void signIn(List<Member> members) {
        members.forEach(member -> signedIn.put(
                member.id(),
                actAs.person(
                        member.id(),
                        () -> Objects.requireNonNull(
                                SecurityContextHolder.getContext().getAuthentication()))));
    }

    List<String> page(Member member) {
        ServletRequestAttributes request = new ServletRequestAttributes(new MockHttpServletRequest());
        RequestContextHolder.setRequestAttributes(request);
        SecurityContextHolder.getContext().setAuthentication(signedIn.get(member.id()));
        try {
            return work.page(WorkFilter.NONE, 0, MyWork.PAGE_SIZE).rows().stream()
                    .map(WorkRow::taskId)
                    .toList();
        } finally {
            SecurityContextHolder.clearContext();
            RequestContextHolder.resetRequestAttributes();
        }
    }
}
