package news.dateline.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.VertxException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** The body of a request. It is cut off when it grows past the limit, which a chunked one does not announce, or stalls. */
final class Upload extends Stream {

    private final Patience withUpstream;
    private final Patience withClient;
    private long left;
    private Handler<Throwable> exceptionHandler;

    Upload(ReadStream<Buffer> source, long limit, Patience withUpstream, Patience withClient) {
        super(source);
        this.left = limit;
        this.withUpstream = withUpstream;
        this.withClient = withClient;
    }

    boolean isTooLarge() {
        return left < 0;
    }

    @Override
    boolean passes(Buffer chunk) {
        if (isTooLarge()) {
            return false;
        }
        withClient.renew();
        left -= chunk.length();
        if (isTooLarge() && exceptionHandler != null) {
            exceptionHandler.handle(new VertxException("The request is too large", true));
        }
        return !isTooLarge();
    }

    /** From now on it is the upstream that is waited for, not the client. */
    @Override
    void ended() {
        withClient.end();
        withUpstream.begin();
    }

    @Override
    public ReadStream<Buffer> pause() {
        withClient.end();
        return super.pause();
    }

    @Override
    public ReadStream<Buffer> resume() {
        withClient.begin();
        return super.resume();
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        exceptionHandler = handler;
        return super.exceptionHandler(handler);
    }
}
