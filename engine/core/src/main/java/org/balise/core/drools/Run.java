package org.balise.core.drools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.balise.api.fact.Fact;
import org.balise.api.fact.Parameter;
import org.balise.api.fact.Yes;
import org.balise.api.spi.Conclude;
import org.balise.core.rules.Firing;
import org.balise.core.rules.Firings;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** One run: a session in each knowledge base, first in the certain world, then in the possible one. */
final class Run extends DefaultAgendaEventListener implements Conclude, AutoCloseable {
    private static final String GLOBAL = "conclude";

    private final List<KieSessionsPool> pools;
    private final List<KieSession> sessions = new ArrayList<>();
    private final Set<Fact> held = new HashSet<>();
    private final List<Firing> firings = new ArrayList<>();
    private boolean certain = true;
    private String current = "";

    Run(List<KieSessionsPool> pools) {
        this.pools = pools;
    }

    void open(Collection<Parameter> parameters) {
        for (KieSessionsPool pool : pools) {
            KieSession session = pool.newKieSession();
            sessions.add(session);
            session.setGlobal(GLOBAL, this);
            session.addEventListener(this);
            parameters.forEach(session::insert);
        }
    }

    void certain(Collection<? extends Fact> facts) {
        certain = true;
        settle(facts);
    }

    void possible(Collection<? extends Fact> facts) {
        certain = false;
        settle(facts);
    }

    Firings firings() {
        return new Firings(firings);
    }

    /** Fires until no knowledge base has anything left to say: a fact derived in one may wake a rule in another. */
    private void settle(Collection<? extends Fact> facts) {
        facts.forEach(this::hold);
        int fired;
        do {
            fired = 0;
            for (KieSession session : sessions) {
                fired += session.fireAllRules();
            }
        } while (fired > 0);
    }

    private void hold(Fact fact) {
        if (held.add(fact)) {
            sessions.forEach(session -> session.insert(fact));
        }
    }

    /** Only the name of the DRL rule tells the alternative; the consequence does not carry it. */
    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        current = event.getMatch().getRule().getName();
    }

    @Override
    public void applies(String rule, Object... facts) {
        List<Fact> read = new ArrayList<>(facts.length);
        for (Object fact : facts) {
            read.add((Fact) fact);
        }
        firings.add(new Firing(rule, alternative(rule), certain, read));
    }

    @Override
    public void derives(String fact, Object... facts) {
        applies(fact, facts);
        hold(new Yes(fact));
    }

    private String alternative(String rule) {
        if (current.equals(rule)) {
            return "";
        }
        String prefix = rule + ": ";
        if (!current.startsWith(prefix)) {
            throw new IllegalStateException("Rule " + current + " concludes " + rule);
        }
        return current.substring(prefix.length());
    }

    @Override
    public void close() {
        for (KieSession session : sessions) {
            session.removeEventListener(this);
            session.dispose();
        }
        sessions.clear();
    }
}
