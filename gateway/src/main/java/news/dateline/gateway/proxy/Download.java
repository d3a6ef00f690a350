package news.dateline.gateway.proxy;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** The body of a response. While the client is too slow to take it, the upstream is not blamed for its silence. */
final class Download extends Stream {

    private final Patience patience;

    Download(ReadStream<Buffer> source, Patience patience) {
        super(source);
        this.patience = patience;
    }

    @Override
    boolean passes(Buffer chunk) {
        patience.renew();
        return true;
    }

    @Override
    void ended() {
        patience.end();
    }

    @Override
    public ReadStream<Buffer> pause() {
        patience.end();
        return super.pause();
    }

    @Override
    public ReadStream<Buffer> resume() {
        patience.begin();
        return super.resume();
    }
}
