package press.masthead.ingest.hostile;

import static press.masthead.ingest.hostile.Case.again;
import static press.masthead.ingest.hostile.Case.first;
import static press.masthead.ingest.hostile.Replies.FEED;
import static press.masthead.ingest.hostile.Replies.ok;
import static press.masthead.ingest.hostile.Replies.redirect;
import static press.masthead.ingest.hostile.Replies.status;
import static press.masthead.ingest.hostile.Replies.text;

/// Ways that lead on, in circles, out of the public internet, or nowhere.
final class RedirectCases {
    static final Case[] ALL = {
        first(
                "five redirects",
                "read: First",
                redirect(302, "/1"),
                redirect(302, "/2"),
                redirect(303, "/3"),
                redirect(307, "/4"),
                redirect(302, "/5"),
                ok(FEED)),
        first(
                "six redirects",
                "forbidden: more than 5 redirects",
                redirect(302, "/1"),
                redirect(302, "/2"),
                redirect(302, "/3"),
                redirect(302, "/4"),
                redirect(302, "/5"),
                redirect(302, "/6"),
                ok(FEED)),
        first("a redirect to itself", "forbidden: redirects in a circle", redirect(301, "/feed")),
        first(
                "a redirect there and back",
                "forbidden: redirects in a circle",
                redirect(302, "/other"),
                redirect(302, "/feed")),
        first(
                "a redirect to itself with a cookie",
                "read: First",
                text("HTTP/1.1 302 Found\nSet-Cookie: seen=1\nLocation: /feed\nContent-Length: 0", ""),
                ok(FEED)),
        first(
                "a redirect to itself with a cookie that is never enough",
                "forbidden: redirects in a circle",
                text("HTTP/1.1 302 Found\nSet-Cookie: seen=1\nLocation: /feed\nContent-Length: 0", "")),
        first("a redirect to nowhere", "forbidden: a redirect to nowhere", status("302 Found")),
        first("a redirect to an empty place", "forbidden: redirects in a circle", redirect(302, "")),
        first("a redirect to another fragment only", "forbidden: redirects in a circle", redirect(302, "#top")),
        first("a redirect that wants to be chosen", "refused: 300", text("HTTP/1.1 300 Choose\nLocation: /other", "")),
        first(
                "a permanent redirect",
                "read: First; moved to http://localhost:PORT/new",
                redirect(301, "/new"),
                ok(FEED)),
        first(
                "a permanent redirect, then one for now",
                "read: First; moved to http://localhost:PORT/new",
                redirect(308, "/new"),
                redirect(302, "/today"),
                ok(FEED)),
        first(
                "a redirect for now, then a permanent one",
                "read: First",
                redirect(302, "/today"),
                redirect(301, "/new"),
                ok(FEED)),
        again(
                "a redirect to what was never asked",
                "read: First; moved to http://localhost:PORT/new",
                redirect(301, "/new"),
                ok(FEED)),
        first(
                "a redirect with a password",
                "read: First",
                redirect(302, "http://user:secret@localhost:PORT/new"),
                ok(FEED)),
        first("a redirect with backslashes", "forbidden: 127.0.0.1 is loopback", redirect(302, "\\\\127.0.0.1\\feed")),
        first("a redirect to a file", notWeb(), redirect(302, "file:///etc/passwd")),
        first("a redirect to a script", notWeb(), redirect(302, "javascript:alert(1)")),
        first("a redirect to another service", notWeb(), redirect(302, "gopher://localhost:PORT/_x")),
        first(
                "a redirect to another port",
                "forbidden: port 22 is neither 80 nor 443",
                redirect(302, "http://localhost:22/")),
        first("a redirect to the cloud's metadata", "forbidden: 169.254.169.254 is link-local", to("169.254.169.254")),
        first("a redirect to this machine", "forbidden: 127.0.0.1 is loopback", to("127.0.0.1")),
        first("a redirect to this machine by a short address", "forbidden: 127.0.0.1 is loopback", to("127.1")),
        first("a redirect to this machine by a number", "forbidden: 127.0.0.1 is loopback", to("2130706433")),
        first("a redirect to this machine in hexadecimal", "unreachable: no such host: 0x7f000001", to("0x7f000001")),
        first("a redirect to this machine in wide digits", notWeb(), to("１２７.０.０.１")),
        first(
                "a redirect to this machine behind a user",
                "forbidden: 127.0.0.1 is loopback",
                to("www.example.com@127.0.0.1")),
        first("a redirect to this machine by name and dot", "unreachable: no such host: localhost.", to("localhost.")),
        first(
                "a redirect to this machine with a dot behind",
                "unreachable: no such host: 127.0.0.1.",
                to("127.0.0.1.")),
        first("a redirect to nothing at all", "forbidden: 0.0.0.0 is of this network", to("0.0.0.0")),
        first("a redirect to a private network", "forbidden: 10.0.0.1 is private", to("10.0.0.1")),
        first("a redirect to a carrier's network", "forbidden: 100.64.0.1 is shared by a carrier", to("100.64.0.1")),
        first("a redirect to a network for benchmarks", "forbidden: 198.18.0.1 is for benchmarks", to("198.18.0.1")),
        first("a redirect to many", "forbidden: 224.0.0.1 is multicast", to("224.0.0.1")),
        first("a redirect to this machine, version 6", "forbidden: 0:0:0:0:0:0:0:1 is not global", to("[::1]")),
        first("a redirect to this machine, mapped", "forbidden: 127.0.0.1 is loopback", to("[::ffff:127.0.0.1]")),
        first(
                "a redirect to this machine, compatible",
                "forbidden: 0:0:0:0:0:0:7f00:1 is not global",
                to("[::127.0.0.1]")),
        first(
                "a redirect to this machine, translated",
                "forbidden: 64:ff9b:0:0:0:0:7f00:1 is not global",
                to("[64:ff9b::127.0.0.1]")),
        first("a redirect to this machine by 6to4", "forbidden: 2002:7f00:1:0:0:0:0:1 is 6to4", to("[2002:7f00:1::1]")),
        first(
                "a redirect to this machine by Teredo",
                "forbidden: 2001:0:7f00:1:0:0:0:1 is Teredo or reserved",
                to("[2001:0:7f00:1::1]")),
        first(
                "a redirect to a local network, version 6",
                "forbidden: fd00:0:0:0:0:0:0:1 is not global",
                to("[fd00::1]")),
        first("a redirect to a link, version 6", "forbidden: fe80:0:0:0:0:0:0:1 is not global", to("[fe80::1]")),
        first("a redirect to no host", notWeb(), to("")),
        first(
                "a redirect to a host that is not there",
                "unreachable: no such host: nowhere.invalid",
                to("nowhere.invalid"))
    };

    private RedirectCases() {}

    private static RawServer.Reply to(String host) {
        return redirect(302, "http://" + host + "/");
    }

    private static String notWeb() {
        return "forbidden: a redirect to what is no http or https URL";
    }
}
