package org.balise.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One tab of the browser, and what its page does: what it loads, what it complains of, how it is laid out. */
final class BrowserPage {
    private final Browser browser;
    private final String session;
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private volatile CountDownLatch loaded = new CountDownLatch(1);

    BrowserPage(Browser browser) {
        this.browser = browser;
        String target = browser.send(
                        null, "Target.createTarget", Browser.object().put("url", "about:blank"))
                .get("targetId")
                .asString();
        this.session = browser.send(
                        null,
                        "Target.attachToTarget",
                        Browser.object().put("targetId", target).put("flatten", true))
                .get("sessionId")
                .asString();
        browser.onEvent(this::heard);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            send(domain + ".enable", Browser.object());
        }
    }

    private JsonNode send(String method, ObjectNode parameters) {
        return browser.send(session, method, parameters);
    }

    private void heard(JsonNode event) {
        String method = event.path("method").asString("");
        JsonNode said = event.path("params");
        switch (method) {
            case "Page.loadEventFired" -> loaded.countDown();
            case "Network.requestWillBeSent" ->
                requests.add(said.at("/request/url").asString(""));
            case "Runtime.exceptionThrown" -> complaints.add(said.toString());
            case "Runtime.consoleAPICalled" -> complaints.add(said.toString());
            case "Log.entryAdded" -> complaints.add(said.toString());
            default -> {
                // Nothing else tells of a fault.
            }
        }
    }

    /** Opens a file as a person would, in a window of that width, and waits until it is loaded. */
    void open(Path file, String query, int width) throws InterruptedException {
        requests.clear();
        complaints.clear();
        loaded = new CountDownLatch(1);
        send(
                "Emulation.setDeviceMetricsOverride",
                Browser.object()
                        .put("width", width)
                        .put("height", 900)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", false));
        send("Page.navigate", Browser.object().put("url", file.toUri() + query));
        if (!loaded.await(180, TimeUnit.SECONDS)) {
            throw new IllegalStateException(file + " did not load");
        }
    }

    /** The addresses asked for since the page was opened, the page itself first. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** Everything that the console shows. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** The value of an expression of the page, or of the promise that it gives. */
    JsonNode evaluate(String expression) {
        JsonNode answer = send(
                "Runtime.evaluate",
                Browser.object()
                        .put("expression", expression)
                        .put("awaitPromise", true)
                        .put("returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.get("result").path("value");
    }

    /**
     * What breaks the success criteria of WCAG 2.2, levels A and AA, as far as axe-core can tell.
     *
     * @param axe the text of axe-core
     */
    List<String> violations(String axe) {
        evaluate(axe + "; true");
        String found = evaluate("axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a',"
                        + " 'wcag21aa', 'wcag22aa', 'best-practice'] }, resultTypes: ['violations'] }).then(r => JSON.stringify({ passed: r.passes.length,"
                        + " broken: r.violations.map(v => v.id + ' ' + v.help + ': ' + v.nodes.slice(0, 3)"
                        + ".map(n => n.html.slice(0, 200) + ' ' + n.failureSummary).join(' | ')) }))")
                .asString();
        JsonNode result = JsonMapper.shared().readTree(found);
        if (result.get("passed").asInt() == 0) {
            throw new IllegalStateException("axe-core checked nothing");
        }
        List<String> broken = new ArrayList<>();
        result.get("broken").forEach(violation -> broken.add(violation.asString()));
        return broken;
    }

    /** The elements that stick out to the right of the window, when the page can be scrolled sideways. */
    String overflow() {
        return evaluate("document.documentElement.scrollWidth <= window.innerWidth ? '' :"
                        + " document.documentElement.scrollWidth + ' > ' + window.innerWidth + ': ' +"
                        + " [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right >"
                        + " window.innerWidth + 1).slice(0, 4).map(e => e.outerHTML.slice(0, 120)).join(' | ')")
                .asString();
    }

    /** The words that a printed page should show. */
    String printedWords() {
        send("Emulation.setEmulatedMedia", Browser.object().put("media", "print"));
        String words = evaluate("document.body.innerText").asString();
        send("Emulation.setEmulatedMedia", Browser.object().put("media", ""));
        return words;
    }

    /** The page printed on letter paper. */
    byte[] print() throws IOException {
        String pdf = send(
                        "Page.printToPDF",
                        Browser.object()
                                .put("printBackground", true)
                                .put("paperWidth", 8.5)
                                .put("paperHeight", 11))
                .get("data")
                .asString();
        return Base64.getDecoder().decode(pdf);
    }

    /** A picture of the window, for a person to look at. */
    byte[] picture() {
        return Base64.getDecoder()
                .decode(send("Page.captureScreenshot", Browser.object())
                        .get("data")
                        .asString());
    }

    void key(String key, int code) {
        for (String type : List.of("keyDown", "keyUp")) {
            send(
                    "Input.dispatchKeyEvent",
                    Browser.object()
                            .put("type", type)
                            .put("key", key)
                            .put("code", key)
                            .put("windowsVirtualKeyCode", code)
                            .put("text", key.equals("Enter") ? "\r" : ""));
        }
    }

    void type(String text) {
        send("Input.insertText", Browser.object().put("text", text));
    }
}
