"""Reads each letter given with Python's own parser, and prints its parts and what was wrong with them as JSON."""
import json
import sys
from email import policy
from email.parser import BytesParser


def read(path):
    with open(path, "rb") as file:
        letter = BytesParser(policy=policy.default).parse(file)
    parts = list(letter.walk())
    return {
        "types": [part.get_content_type() for part in parts],
        "defects": [
            repr(defect)
            for part in parts
            for defect in list(part.defects) + [fault for header in part.values() for fault in header.defects]
        ],
    }


print(json.dumps([read(path) for path in sys.argv[1:]]))
