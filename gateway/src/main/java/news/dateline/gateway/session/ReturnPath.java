package news.dateline.gateway.session;

import java.util.regex.Pattern;

/** Where a browser goes after signing in: a path of this origin, whatever the address asked for. */
final class ReturnPath {

    /** One slash, then nothing that a browser could read as another host, a control character or a scheme. */
    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/._~!$&'()*+,;=:@%?#-]{0,1000}");

    private static final String FRONT = "/";

    private ReturnPath() {}

    static String of(String asked) {
        return asked != null && PATH.matcher(asked).matches() ? asked : FRONT;
    }
}
