#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Benchmarks of the server over HTTP: menus beside nginx, orders beside a hand-written node shop, memory, start.
"""Usage: bench_http.py --build FOLDER (--list | NAME). The protocol is described in run.py."""
import argparse
import contextlib
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "support"))

BENCHES = {
    "http_menu": ["http_menu_ratio_to_nginx", "http_menu_per_s_32", "http_menu_p99_ms_32", "http_menu_p99_ms_1000"],
    "http_orders": ["http_orders_per_cpu_ratio_to_node_sqlite", "http_order_p50_ms_32", "http_order_p99_ms_32",
                    "http_orders_per_s_32", "http_order_cpu_ms"],
    "server_footprint": ["server_idle_rss_mb", "server_start_ms"],
}
SECONDS = int(os.environ.get("COUVERT_BENCH_SECONDS", "4"))


def row(name, value, unit, baseline=None, **more):
    print(json.dumps({"name": name, "value": value, "unit": unit, "baseline": baseline, **more}), flush=True)


def wrk(url, connections, seconds, script=None, environment=None):
    """Runs wrk with two threads; returns requests a second, p50 and p99 in milliseconds, and the number of errors."""
    script = script or HERE / "baselines/report.lua"
    result = subprocess.run(["wrk", "-t2", f"-c{connections}", f"-d{seconds}s", "--timeout", "20s", "-s", str(script), url],
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ, **(environment or {})})
    found = re.search(r"BENCH requests=(\d+) duration_us=(\d+) errors=(\d+) p50_us=(\d+) p99_us=(\d+)", result.stdout)
    if not found:
        raise RuntimeError(f"wrk said: {result.stdout} {result.stderr}")
    requests, duration, errors, p50, p99 = map(int, found.groups())
    return {"per_s": requests / (duration / 1e6), "p50_ms": p50 / 1e3, "p99_ms": p99 / 1e3, "errors": errors, "requests": requests}


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port, seconds=10):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.02)
    raise RuntimeError(f"nothing listens on {port}")


def stop(process):
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()


def cpu_s(pid):
    """Processor seconds of a process."""
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextlib.contextmanager
def nginx(folder, body):
    """nginx with one worker a core, serving one file."""
    root = folder / "nginx"
    (root / "html").mkdir(parents=True)
    (root / "html/menu.json").write_bytes(body)
    port = free_port()
    (root / "nginx.conf").write_text(f"""
worker_processes 2;
error_log {root}/error.log;
pid {root}/nginx.pid;
daemon off;
events {{ worker_connections 4096; }}
http {{
  access_log off;
  types {{ application/json json; }}
  keepalive_requests 100000000;
  open_file_cache max=16;
  sendfile on;
  tcp_nopush on;
  client_body_temp_path {root}/body;
  proxy_temp_path {root}/proxy;
  fastcgi_temp_path {root}/fastcgi;
  uwsgi_temp_path {root}/uwsgi;
  scgi_temp_path {root}/scgi;
  server {{ listen 127.0.0.1:{port} backlog=4096; root {root}/html; }}
}}
""")
    root.chmod(0o755)
    process = subprocess.Popen(["nginx", "-p", str(root), "-c", str(root / "nginx.conf")], stderr=subprocess.DEVNULL)
    try:
        wait_for(port)
        yield port
    finally:
        stop(process)


def big_menu(server_process, octets):
    """The small menu with further dishes, until its document has the given size."""
    menu = server_process.small_menu()
    while len(json.dumps(menu, separators=(",", ":"))) < octets:
        n = len(menu["items"])
        menu["items"].append({"ref": f"plat-{n}", "name": {"fr": f"Plat du jour numero {n}", "en": f"Dish of the day number {n}"},
                              "description": {"fr": "Cuisine chaque matin avec les produits du marche."}, "price_minor": 900 + n,
                              "groups": ["sauce"], "tax_class": "food"})
        menu["sections"][0]["items"].append(f"plat-{n}")
    return menu


def bench_menu(server_process, folder):
    with server_process.Server(folder / "data") as server:
        operator = server_process.set_up_venue(server)
        published = operator.put("/v1/venues/chez-test/menu",
                                 {"menu": big_menu(server_process, 20_000), "rules": server_process.small_rules()})
        assert published.status == 200, published
        body = operator.get("/v1/venues/chez-test/menu").body
        with nginx(folder, body) as nginx_port:
            ours_url = f"http://127.0.0.1:{server.port}/v1/venues/chez-test/menu"
            theirs_url = f"http://127.0.0.1:{nginx_port}/menu.json"
            with urllib.request.urlopen(theirs_url) as answer:
                assert answer.read() == body, "both must serve the same bytes"
            for url in (ours_url, theirs_url):
                wrk(url, 32, 1)
            ours = [wrk(ours_url, 32, SECONDS)]
            theirs = [wrk(theirs_url, 32, SECONDS)]
            ours_1000 = wrk(ours_url, 1000, SECONDS)
            theirs_1000 = wrk(theirs_url, 1000, SECONDS)
            rss = server.rss_mb()
    for cell in ours + [ours_1000]:
        assert cell["errors"] == 0, cell
    row("http_menu_ratio_to_nginx", ours[0]["per_s"] / theirs[0]["per_s"], "ratio", 1.0, octets=len(body),
        ours_per_s=ours[0]["per_s"], nginx_per_s=theirs[0]["per_s"])
    row("http_menu_per_s_32", ours[0]["per_s"], "1/s", theirs[0]["per_s"])
    row("http_menu_p99_ms_32", ours[0]["p99_ms"], "ms", theirs[0]["p99_ms"])
    row("http_menu_p99_ms_1000", ours_1000["p99_ms"], "ms", theirs_1000["p99_ms"], per_s=ours_1000["per_s"], rss_mb=rss)


def node_shop_folder(build):
    """The baseline with its one dependency, installed on first use."""
    folder = build / "bench-node-shop"
    source = HERE / "baselines/node_shop"
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "shop.cjs"):
        shutil.copy(source / name, folder / name)
    if not (folder / "node_modules/better-sqlite3").exists():
        print("installing better-sqlite3 for the baseline")
        subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--no-package-lock"], cwd=folder, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return folder


def drive_orders(url_port, pid, path, token, template, folder, seconds):
    """Places orders over 32 connections; CPU is the server's own."""
    body = folder / "order.json"
    body.write_text(template)
    environment = {"BENCH_BODY": str(body), "BENCH_PATH": path, "BENCH_TOKEN": token}
    script = HERE / "baselines/orders.lua"
    url = f"http://127.0.0.1:{url_port}"
    wrk(url, 32, 1, script, environment)
    before = cpu_s(pid)
    cell = wrk(url, 32, seconds, script, environment)
    cell["cpu_ms"] = (cpu_s(pid) - before) * 1e3 / cell["requests"]
    assert cell["errors"] == 0, cell
    return cell


def bench_orders(server_process, folder, build):
    cart = server_process.small_cart()
    place = server_process.place_order(cart, 0)
    place["command"], place["order"] = "@COMMAND@", "@ORDER@"
    with server_process.Server(folder / "data") as server:
        operator = server_process.set_up_venue(server)
        total = server_process.quote_total(operator, cart)
        place["expected_total_minor"] = total
        template = json.dumps(place)
        token = server.token("customer", "bench")
        ours = drive_orders(server.port, server.process.pid, "/v1/orders", token, template, folder, SECONDS)
    verified = server_process.run("verify", "--data", folder / "data", check=False, timeout=600)
    assert verified.returncode == 0, verified.stdout
    shop = node_shop_folder(build)
    process = subprocess.Popen(["node", "shop.cjs", str(folder / "shop.db"), "0"], cwd=shop, stdout=subprocess.PIPE, text=True)
    try:
        port = int(process.stdout.readline().rsplit(":", 1)[1])
        theirs = drive_orders(port, process.pid, "/orders", "", template, folder, SECONDS)
    finally:
        stop(process)
    row("http_orders_per_cpu_ratio_to_node_sqlite", theirs["cpu_ms"] / ours["cpu_ms"], "ratio", 1.0,
        ours_cpu_ms=ours["cpu_ms"], node_cpu_ms=theirs["cpu_ms"])
    row("http_order_cpu_ms", ours["cpu_ms"], "ms", theirs["cpu_ms"])
    row("http_order_p50_ms_32", ours["p50_ms"], "ms", theirs["p50_ms"])
    row("http_order_p99_ms_32", ours["p99_ms"], "ms", theirs["p99_ms"])
    row("http_orders_per_s_32", ours["per_s"], "1/s", theirs["per_s"])


def bench_footprint(server_process, folder):
    with server_process.Server(folder / "data", "--demo") as server:
        server.client().get("/readyz")
    begin = time.monotonic()
    with server_process.Server(folder / "data", "--demo") as server:
        assert server.client().get("/v1/venues?limit=1").status == 200
        start_ms = (time.monotonic() - begin) * 1e3
        time.sleep(1)
        rss = server.rss_mb()
    row("server_start_ms", start_ms, "ms")
    row("server_idle_rss_mb", rss, "MB")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("name", nargs="?", choices=sorted(BENCHES))
    args = parser.parse_args()
    if args.list or not args.name:
        for name, figures in BENCHES.items():
            print(name, *figures)
        return
    os.environ["COUVERT_SERVER"] = str(args.build / "bin/couvert")
    import server_process  # reads the environment that was just set
    with tempfile.TemporaryDirectory(prefix="couvert-bench-") as name:
        folder = pathlib.Path(name)
        folder.chmod(0o755)
        if args.name == "http_menu":
            bench_menu(server_process, folder)
        elif args.name == "http_orders":
            bench_orders(server_process, folder, args.build)
        else:
            bench_footprint(server_process, folder)


if __name__ == "__main__":
    main()
