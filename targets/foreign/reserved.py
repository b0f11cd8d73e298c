"""The names that the language or pydantic reserves are fields and terms like others."""

from comity_reserved import Object, String
from pydantic import ValidationError

assert String.model_validate({}).model_dump(exclude_none=True) == {}
document = {"constructor": "null", "class": "__proto__", "json": "mro", "model_config": "name"}
read = String.model_validate(document)
assert read.class_ is Object("__proto__") and read.json_ is Object("mro")
assert read.model_dump(exclude_none=True, mode="json") == document
try:
    String.model_validate({"constructor": "null"})
except ValidationError as error:
    assert "no-constructor-without-a-class" in str(error), error
else:
    raise AssertionError("a rule is not checked")
