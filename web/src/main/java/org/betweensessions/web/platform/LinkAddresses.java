package org.betweensessions.web.platform;

import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Gives each link its address, and takes the link away from words that may lead nowhere. */
final class LinkAddresses extends AbstractVisitor {
    private final Function<String, Optional<String>> address;

    LinkAddresses(Function<String, Optional<String>> address) {
        this.address = address;
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        address.apply(link.getDestination())
                .filter(SafeUrls::isSafe)
                .ifPresentOrElse(link::setDestination, () -> unwrap(link));
    }

    private static void unwrap(Link link) {
        for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
            link.insertBefore(child);
        }
        link.unlink();
    }
}
