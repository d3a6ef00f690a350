package news.dateline.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A body on its way: hands everything through and lets a subclass see it pass. */
abstract class Stream implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;

    Stream(ReadStream<Buffer> source) {
        this.source = source;
    }

    /** A chunk is about to be handed on; it is dropped if this says no. */
    abstract boolean passes(Buffer chunk);

    /** The body is complete. */
    abstract void ended();

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        source.handler(
                handler == null
                        ? null
                        : chunk -> {
                            if (passes(chunk)) {
                                handler.handle(chunk);
                            }
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        source.endHandler(
                handler == null
                        ? null
                        : end -> {
                            ended();
                            handler.handle(null);
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        source.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
