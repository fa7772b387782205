"""Asks the demo for everything that can be asked with GET, with the generated client. Each answer must become a model, and that model must say
what the server said: the same members, none lost and none added."""

import builtins
import importlib
import json
import keyword
import os
import pkgutil
import re
import sys
from datetime import date

import httpx

import indoors_client.api
from indoors_client import AuthenticatedClient
from indoors_client.models import Problem, RangeFileFormat

URL = os.environ["INDOORS_URL"]
PATHS = json.load(open("openapi.json"))["paths"]


def token_of(request):
    return httpx.post(f"{URL}/demo/token", json=request).json()["token"]


people = httpx.get(f"{URL}/demo/people").json()["people"]
administrator = next(person["upn"] for person in people if person["administrator"])
clients = {
    "administrator": AuthenticatedClient(base_url=URL, token=token_of({"upn": administrator})),
    "service": AuthenticatedClient(base_url=URL, token=token_of({"app": "dashboard"})),
}


def get(path):
    return clients["administrator"].get_httpx_client().get(path).json()


office = next(each for each in get("/api/offices")["offices"] if not each["archived"] and each["floors"])
person = get("/api/presence")["people"][0]["id"]
range_id = get("/api/ranges")["ranges"][0]["id"]
# The demo has its own clock.
today = date.fromisoformat(get("/api/me")["now"][:10])
VALUES = {
    "floorId": office["floors"][0]["id"],
    "office": office["id"],
    "day": today,
    "fromDay": today,
    "toDay": today,
    "ids": person,
    "q": "a",
    "format": RangeFileFormat.JSON,
}
# Paths that answer with CSV unless the request asks for JSON.
DEFAULTS_TO_CSV = {"/api/ranges/export"}


def id_in(path):
    return office["id"] if path.startswith("/api/offices") else range_id if path.startswith("/api/ranges") else person


def snake(name):
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).lower()


def argument(name):
    """As the generator calls it: words of Python, and names of its functions, get an underscore."""
    return f"{snake(name)}_" if keyword.iskeyword(name) or hasattr(builtins, name) and name != "id" else snake(name)


def module_of(operation_id):
    for _, name, _ in pkgutil.walk_packages(indoors_client.api.__path__, "indoors_client.api."):
        if name.rsplit(".", 1)[1] == snake(operation_id):
            return importlib.import_module(name)
    raise LookupError(operation_id)


def shape(value):
    """The members of a value and the kinds of what they hold: instants may be written in another way."""
    if isinstance(value, dict):
        return {name: shape(part) for name, part in sorted(value.items())}
    if isinstance(value, list):
        return [shape(part) for part in value]
    return "number" if isinstance(value, (int, float)) and not isinstance(value, bool) else type(value).__name__


passed = failed = 0
for path, methods in PATHS.items():
    operation = methods.get("get")
    if operation is None or path == "/api/live":
        continue
    given = {
        argument(each["name"]): id_in(path) if each["name"] == "id" else VALUES[each["name"]]
        for each in operation.get("parameters", [])
        if each.get("required") or path in DEFAULTS_TO_CSV
    }
    for caller, client in clients.items():
        if caller == "service" and not operation.get("x-service-accounts"):
            continue
        try:
            response = module_of(operation["operationId"]).sync_detailed(client=client, **given)
            parsed = response.parsed
            if response.status_code != 200 or isinstance(parsed, Problem):
                raise ValueError(f"{response.status_code} {response.content[:200]!r}")
            if hasattr(parsed, "to_dict") and shape(parsed.to_dict()) != shape(json.loads(response.content)):
                raise ValueError("the model is not what the server said")
            if parsed is None:
                raise ValueError("no model")
            passed += 1
        except Exception as error:  # continues with the next answer
            failed += 1
            print(f"GET {path} ({caller}): {type(error).__name__}: {error}", file=sys.stderr)
print(f"{passed} passed, {failed} failed")
