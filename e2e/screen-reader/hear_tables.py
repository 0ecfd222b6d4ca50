"""Tells, as JSON, what a screen reader is told about the tables of web pages: every cell with its headers.

Usage: dbus-run-session -- python3 hear_tables.py CHROMIUM URL...

Starts a virtual screen, the accessibility bus and, page after page, a browser, and ends what it started. Answers one
object a page: {"url", "tables": [{"name", "cells": [{"text", "rows": [...], "columns": [...]}]}]}.
"""

import json
import os
import subprocess
import sys
import tempfile
import time

import dbus

A11Y = "org.a11y.atspi."
PATIENCE = 25  # seconds a page may take until its tables no longer change
BUS_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
SWITCHES = (
    "--force-renderer-accessibility",
    "--no-first-run",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--lang=zh-CN",
    "--window-size=1400,1000",
)


class Accessible:
    """A node of the accessibility tree."""

    def __init__(self, bus, reference):
        self.bus = bus
        self.reference = (str(reference[0]), str(reference[1]))
        # The interfaces are known; asking every object for its own would double the traffic.
        self.proxy = bus.get_object(*self.reference, introspect=False)

    def call(self, interface, method, *arguments):
        return self.proxy.get_dbus_method(method, A11Y + interface)(*arguments)

    def get(self, interface, key):
        properties = self.proxy.get_dbus_method("Get", "org.freedesktop.DBus.Properties")
        return properties(A11Y + interface, key)

    def role(self):
        return str(self.call("Accessible", "GetRoleName"))

    def children(self):
        return [Accessible(self.bus, each) for each in self.call("Accessible", "GetChildren")]

    def words(self):
        name = str(self.get("Accessible", "Name"))
        if name:
            return name
        try:
            return str(self.call("Text", "GetText", 0, int(self.get("Text", "CharacterCount"))))
        except dbus.DBusException:
            return ""


def tables_below(node):
    """Tables in reading order. A node can vanish while the page is still being built."""
    try:
        if node.role() == "table":
            return [node]
        return [table for child in node.children() for table in tables_below(child)]
    except dbus.DBusException:
        return []


def cells_of(table):
    """Each cell once, though it may cover several places of the grid."""
    seen = {}
    for row in range(int(table.get("Table", "NRows"))):
        for column in range(int(table.get("Table", "NColumns"))):
            cell = Accessible(table.bus, table.call("Table", "GetAccessibleAt", row, column))
            seen.setdefault(cell.reference, cell)
    return [cell for cell in seen.values() if cell.role() == "table cell"]


def describe(table):
    known = {}

    def headers(cell, method):
        words = []
        for reference in cell.call("TableCell", method):
            header = Accessible(table.bus, reference)
            if header.reference not in known:
                known[header.reference] = header.words()
            words.append(known[header.reference])
        return words

    return {
        "name": table.words(),
        "cells": [
            {
                "text": cell.words(),
                "rows": headers(cell, "GetRowHeaderCells"),
                "columns": headers(cell, "GetColumnHeaderCells"),
            }
            for cell in cells_of(table)
        ],
    }


def settled_tables(desktop):
    """The tables once two looks at the page agree on their number and size."""
    before, deadline = None, time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        tables = tables_below(desktop)
        try:
            now = [int(table.get("Table", "NRows")) for table in tables]
        except dbus.DBusException:
            now = None
        if now and now == before:
            return tables
        before = now
        time.sleep(1)
    return []


def start_screen():
    """A virtual screen on a number of its own choice."""
    reading, writing = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x1000x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as answer:
        os.environ["DISPLAY"] = f":{answer.readline().strip()}"
    return screen


def start_accessibility_bus():
    launcher = next(path for path in BUS_LAUNCHERS if os.path.exists(path))
    started = subprocess.Popen(
        [launcher, "--launch-immediately"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    session = dbus.SessionBus()
    for _ in range(50):
        if session.name_has_owner("org.a11y.Bus"):
            break
        time.sleep(0.1)
    broker = session.get_object("org.a11y.Bus", "/org/a11y/bus")
    address = broker.get_dbus_method("GetAddress", "org.a11y.Bus")()
    return started, dbus.bus.BusConnection(address)


def end(process):
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def hear(chromium, url, bus):
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        # Chromium refuses its sandbox to root.
        sandbox = ["--no-sandbox"] if os.getuid() == 0 else []
        browser = subprocess.Popen(
            [chromium, *SWITCHES, *sandbox, f"--user-data-dir={profile}", f"--app={url}"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            root = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
            tables = settled_tables(Accessible(bus, root))
            return {"url": url, "tables": [describe(table) for table in tables]}
        finally:
            end(browser)


def heard_at_last(chromium, url, bus):
    """Now and then a browser starts and never comes to the bus; a page without tables has none with the next one either."""
    heard = hear(chromium, url, bus)
    return heard if heard["tables"] else hear(chromium, url, bus)


def main(chromium, *urls):
    os.environ.update(NO_AT_BRIDGE="0", ACCESSIBILITY_ENABLED="1", GNOME_ACCESSIBILITY="1")
    started = []
    try:
        started.append(start_screen())
        launcher, bus = start_accessibility_bus()
        started.append(launcher)
        json.dump([heard_at_last(chromium, url, bus) for url in urls], sys.stdout, ensure_ascii=False)
    finally:
        for process in reversed(started):
            end(process)


main(*sys.argv[1:])
