"""Reads each file given with three parsers that share no code with ours, and prints what they saw as JSON.

libical (through GObject) also says whether the object keeps the rules of RFC 5545 (errors) and RFC 5546 (restrictions).
"""
import json
import sys

import gi
import icalendar
import vobject

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib  # noqa: E402


def by_libical(text):
    calendar = ICalGLib.Component.new_from_string(text)
    keeps = bool(calendar.check_restrictions())
    event = calendar.get_first_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)
    attendee = event.get_first_property(ICalGLib.PropertyKind.ATTENDEE_PROPERTY) if event else None
    name = attendee.get_first_parameter(ICalGLib.ParameterKind.CN_PARAMETER) if attendee else None
    return {
        "keepsRestrictions": keeps,
        "errors": calendar.count_errors(),
        "uid": event and event.get_uid(),
        "title": event and event.get_summary(),
        "place": event and event.get_location(),
        "description": event and event.get_description(),
        "start": event and event.get_dtstart().as_ical_string(),
        "attendee": attendee and attendee.get_value_as_string(),
        "name": name and name.get_cn(),
    }


def in_utc(value):
    return value.strftime("%Y%m%dT%H%M%SZ" if hasattr(value, "hour") else "%Y%m%d")


def by_icalendar(text):
    calendar = icalendar.Calendar.from_ical(text.encode())
    events = [part for part in calendar.walk("VEVENT")]
    if not events:
        return {"errors": 0}
    event = events[0]
    attendee = event.get("attendee")
    return {
        "errors": len(event.errors),
        "uid": str(event.get("uid")),
        "title": str(event.get("summary")),
        "place": event.get("location") and str(event.get("location")),
        "description": event.get("description") and str(event.get("description")),
        "start": in_utc(event.decoded("dtstart")),
        "attendee": attendee and str(attendee),
        "name": attendee and attendee.params.get("CN"),
    }


def by_vobject(text):
    calendar = vobject.readOne(text)
    if not hasattr(calendar, "vevent"):
        return {"errors": 0}
    event = calendar.vevent
    attendee = getattr(event, "attendee", None)
    place = getattr(event, "location", None)
    description = getattr(event, "description", None)
    return {
        "errors": 0,
        "uid": event.uid.value,
        "title": event.summary.value,
        "place": place and place.value,
        "description": description and description.value,
        "start": in_utc(event.dtstart.value),
        "attendee": attendee and attendee.value,
        "name": attendee and attendee.params["CN"][0],
    }


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    return {"libical": by_libical(text), "icalendar": by_icalendar(text), "vobject": by_vobject(text)}


print(json.dumps([read(path) for path in sys.argv[1:]]))
