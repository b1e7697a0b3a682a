"""A notification daemon without a screen: writes what a browser asks it to show.

Speaks org.freedesktop.Notifications 1.2 on the session bus that it finds in its environment. Each
thing that happens is one JSON line on the standard output; its commands are lines on the standard
input, and with the end of the input it ends:

    press ID ACTION     somebody presses a notification (its body: "default") or one of its buttons
    close ID            somebody closes it

A notification that was pressed stays until the browser takes it away: some desktops close it by
themselves, and a browser must not rely on that.

Needs python3-dbus and python3-gi.
"""

import json
import sys

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"

# Why a notification has gone, in the words of the specification.
DISMISSED, CLOSED_BY_CALL = 2, 3

# Hints that are a picture or as long as one: only that they are there is told.
PLAIN_HINTS = (dbus.Byte, dbus.Boolean, dbus.Int32, dbus.UInt32, dbus.String)


def tell(**event):
    print(json.dumps(event), flush=True)


def plain(value):
    """A value as JSON knows it."""
    if isinstance(value, dbus.Boolean):
        return bool(value)
    return str(value) if isinstance(value, str) else int(value)


class Daemon(dbus.service.Object):
    def __init__(self, bus):
        super().__init__(bus, PATH)
        self.last_id = 0

    @dbus.service.method(NAME, in_signature="susssasa{sv}i", out_signature="u")
    def Notify(self, app, replaces, icon, summary, body, actions, hints, timeout):
        if not replaces:
            self.last_id += 1
        shown = int(replaces) or self.last_id
        keys = [str(each) for each in actions]
        tell(
            event="notify",
            id=shown,
            replaces=int(replaces),
            app=str(app),
            summary=str(summary),
            body=str(body),
            actions=dict(zip(keys[::2], keys[1::2])),
            hints={
                str(key): plain(value) if isinstance(value, PLAIN_HINTS) else None
                for key, value in hints.items()
            },
            timeout=int(timeout),
        )
        return dbus.UInt32(shown)

    @dbus.service.method(NAME, in_signature="u")
    def CloseNotification(self, shown):
        tell(event="close", id=int(shown))
        self.NotificationClosed(shown, CLOSED_BY_CALL)

    @dbus.service.method(NAME, out_signature="as")
    def GetCapabilities(self):
        return ["actions", "body", "body-markup", "icon-static", "persistence"]

    @dbus.service.method(NAME, out_signature="ssss")
    def GetServerInformation(self):
        return ("notification-daemon", "tests", "1", "1.2")

    @dbus.service.signal(NAME, signature="us")
    def ActionInvoked(self, shown, action):
        pass

    @dbus.service.signal(NAME, signature="uu")
    def NotificationClosed(self, shown, reason):
        pass

    def obey(self, line):
        command, shown, *rest = line.split()
        if command == "press":
            self.ActionInvoked(dbus.UInt32(shown), rest[0])
        elif command == "close":
            self.NotificationClosed(dbus.UInt32(shown), dbus.UInt32(DISMISSED))
        else:
            raise ValueError(f"No such command: {line}")


def main():
    DBusGMainLoop(set_as_default=True)
    bus = dbus.SessionBus()
    # Held for as long as this runs: with the object the name would go.
    name = dbus.service.BusName(NAME, bus, do_not_queue=True)
    daemon = Daemon(bus)
    loop = GLib.MainLoop()

    def hear(source, _condition):
        line = source.readline()
        if not line:
            loop.quit()
            return False
        daemon.obey(line.decode())
        return True

    # Raw, so that no second line waits unheard in a buffer.
    GLib.io_add_watch(sys.stdin.buffer.raw, GLib.IO_IN | GLib.IO_HUP, hear)
    tell(event="ready", name=name.get_name())
    loop.run()


main()
