package news.dateline.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** The body of a response. While the client is too slow to take it, the upstream is not blamed for its silence. */
final class Download extends Stream {

    private final Patience patience;
    private final Runnable atEnd;
    private Handler<Buffer> handler;
    private Handler<Void> endHandler;
    private boolean finished;

    /**
     * Follows the body of an answer.
     *
     * @param atEnd what to do when the upstream has sent all of it, before the client is told
     */
    Download(ReadStream<Buffer> source, Patience patience, Runnable atEnd) {
        super(source);
        this.patience = patience;
        this.atEnd = atEnd;
    }

    /** Ends the body in the gateway's own words; what the upstream still sends is dropped. */
    void finishWith(Buffer last) {
        if (finished || handler == null || endHandler == null) {
            return;
        }
        finished = true;
        patience.end();
        handler.handle(last);
        endHandler.handle(null);
    }

    @Override
    boolean passes(Buffer chunk) {
        patience.renew();
        return !finished;
    }

    @Override
    void ended() {
        patience.end();
        if (!finished) {
            atEnd.run();
        }
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> newHandler) {
        handler = newHandler;
        return super.handler(newHandler);
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> newHandler) {
        endHandler = newHandler;
        return super.endHandler(
                newHandler == null
                        ? null
                        : end -> {
                            if (!finished) {
                                finished = true;
                                newHandler.handle(null);
                            }
                        });
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> newHandler) {
        return super.exceptionHandler(
                newHandler == null
                        ? null
                        : failure -> {
                            if (!finished) {
                                newHandler.handle(failure);
                            }
                        });
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
