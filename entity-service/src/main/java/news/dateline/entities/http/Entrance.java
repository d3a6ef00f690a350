package news.dateline.entities.http;

import jakarta.enterprise.context.RequestScoped;

/** By which address a request came in, for links that must lead the same way. */
@RequestScoped
public class Entrance {

    private String plain = "";
    private String used = "";

    /** The request came by another path than the one that answers it. */
    public void leads(String from, String to) {
        used = from;
        plain = to;
    }

    /** The path by which the client reaches what lies at a path of ours. */
    public String path(String own) {
        return plain.isEmpty() || !own.startsWith(plain) ? own : used + own.substring(plain.length());
    }

    /** Whether it is open to whoever has the address. */
    public boolean isByCapability() {
        return !used.isEmpty();
    }
}
