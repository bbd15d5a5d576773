# SPDX-License-Identifier: Apache-2.0
# The transport of the standard library against servers that answer in every way.
import contextlib
import socket
import threading
import time

import pytest

import couvert

REQUEST = couvert.TransportRequest(method="POST", target="/v1/sync/pull?limit=5", body="{}",
                                   headers=[couvert.TransportHeader(name="authorization", value="Bearer t")])


@contextlib.contextmanager
def server(answer, *, pause=0.0):
    """Answers one connection with octets; gives the address and what was asked."""
    listener = socket.create_server(("127.0.0.1", 0))
    asked = []

    def serve():
        with contextlib.suppress(OSError):
            peer, _ = listener.accept()
            with peer:
                peer.settimeout(5)
                data = b""
                while b"\r\n\r\n{}" not in data:
                    part = peer.recv(65536)
                    if not part:
                        break
                    data += part
                asked.append(data.decode())
                time.sleep(pause)
                peer.sendall(answer)

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}", asked
    finally:
        listener.close()
        thread.join(10)


def http(body, *, status="200 OK", length=None):
    size = len(body) if length is None else length
    return f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {size}\r\n\r\n".encode() + body


def test_an_answer_whatever_its_status():
    for status in ("200 OK", "401 Unauthorized", "503 Busy"):
        with server(http("\u00fc".encode(), status=status)) as (url, asked):
            answer = couvert.HttpTransport(url + "/base", headers={"x-mine": "1"}).send(REQUEST, 5)
        assert answer.status == int(status[:3]) and answer.body == "\u00fc"
        assert any(header.name == "content-type" for header in answer.headers)
        assert asked[0].startswith("POST /base/v1/sync/pull?limit=5 HTTP/1.1") and "authorization: Bearer t" in asked[0]
        assert "x-mine: 1" in asked[0]


@pytest.mark.parametrize("answer, code", [(b"SSH-2.0 hello\r\n", "transport_response"), (b"", "transport_response"),
                                          (http(b"half", length=100), "transport_response"),
                                          (http(b"\xff\xfe"), "transport_response")])
def test_no_http_is_said_to_be_none(answer, code):
    from couvert._errors import failure
    with server(answer) as (url, _):
        with pytest.raises(Exception) as caught:
            couvert.HttpTransport(url).send(REQUEST, 5)
    said = caught.value.name if isinstance(caught.value, couvert.Error) else failure(caught.value)
    assert said in (code, "transport_unreachable")


def test_limits_of_time():
    with server(http(b"{}"), pause=2) as (url, _):
        began = time.monotonic()
        with pytest.raises((TimeoutError, couvert.UnavailableError)):
            couvert.HttpTransport(url).send(REQUEST, 0.3)
        assert time.monotonic() - began < 1.5


def test_nobody_listens():
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(OSError):
        couvert.HttpTransport(f"http://127.0.0.1:{port}").send(REQUEST, 2)


def test_ended_from_another_thread():
    with server(http(b"{}"), pause=3) as (url, _):
        transport = couvert.HttpTransport(url)
        threading.Timer(0.3, transport.end_sends).start()
        began = time.monotonic()
        with pytest.raises(couvert.UnavailableError) as caught:
            transport.send(REQUEST, 10)
        assert caught.value.code == "closed" and time.monotonic() - began < 2.5
    with pytest.raises(couvert.UnavailableError):
        transport.send(REQUEST, 1)


@pytest.mark.parametrize("url", ["house.example", "ftp://house.example", "https://", "https://me:secret@house.example",
                                 "https://house.example/?q=1"])
def test_addresses_that_are_none(url):
    with pytest.raises(couvert.InvalidError) as caught:
        couvert.HttpTransport(url)
    assert "secret" not in str(caught.value)
