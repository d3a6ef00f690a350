"""An upstream with large bodies and endless event streams, and a client that holds many of them. For streams.sh."""

import asyncio
import sys

HEARTBEAT_SECONDS = 15
HELD_SECONDS = 20
MEBIBYTE = bytes(1024 * 1024)


async def answer(reader, writer):
    try:
        while True:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            method, target, _ = head.split(" ", 2)
            if method == "POST":
                await respond(writer, str(await length_of_chunks(reader)).encode())
            elif "mebibytes=" in target:
                await download(writer, int(target.split("mebibytes=")[1]))
            elif "text/event-stream" in head:
                await stream(writer)
            else:
                await respond(writer, b"{}")
    except (asyncio.IncompleteReadError, ConnectionError):
        pass
    finally:
        writer.close()


async def respond(writer, body):
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
    await writer.drain()


async def length_of_chunks(reader):
    total = 0
    while size := int(await reader.readuntil(b"\r\n"), 16):
        left = size + 2
        while left:
            left -= len(await reader.read(min(left, 65536)))
        total += size
    await reader.readuntil(b"\r\n")
    return total


async def download(writer, mebibytes):
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % (mebibytes * len(MEBIBYTE)))
    for _ in range(mebibytes):
        writer.write(MEBIBYTE)
        await writer.drain()


async def stream(writer):
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n")
    while True:
        writer.write(b"3\r\n:\n\n\r\n")
        await writer.drain()
        await asyncio.sleep(HEARTBEAT_SECONDS)


async def serve(port):
    server = await asyncio.start_server(answer, "127.0.0.1", port, backlog=4096)
    async with server:
        await server.serve_forever()


async def hold(port, token, streams):
    async def open_one():
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(
            b"GET /api/v1/articles HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n"
            b"Authorization: Bearer " + token.encode() + b"\r\n\r\n"
        )
        head = await reader.readuntil(b"\r\n\r\n")
        return reader, writer, head.startswith(b"HTTP/1.1 200 ")

    opened = []
    for begin in range(0, streams, 50):
        opened += await asyncio.gather(*(open_one() for _ in range(min(50, streams - begin))))
    await asyncio.sleep(HELD_SECONDS)
    alive = sum(1 for reader, _, good in opened if good and not reader.at_eof())
    print(f"{alive} of {streams} streams were open after {HELD_SECONDS} s")
    for _, writer, _ in opened:
        writer.close()
    if alive < streams:
        sys.exit(1)


if sys.argv[1] == "serve":
    asyncio.run(serve(int(sys.argv[2])))
else:
    asyncio.run(hold(int(sys.argv[2]), sys.argv[3], int(sys.argv[4])))
