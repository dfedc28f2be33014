// Validates YAML documents against JSON Schemas (draft 2020-12).
// stdin: { "schemas": { NAME: SCHEMA }, "documents": [ { "schema": NAME, "definition": KEY OR null, "text": YAML } ] }
// stdout: for each document null, or what is wrong with it
import Ajv2020 from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";
import { parseDocument } from "yaml";

const { schemas, documents } = JSON.parse(readFileSync(0, "utf8"));
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, schemas: Object.entries(schemas).map(([$id, schema]) => ({ $id, ...schema })) });

function fault({ schema, definition, text }) {
  const document = parseDocument(text);
  if (document.errors.length > 0) return document.errors[0].message;
  const validate = ajv.getSchema(definition === null ? schema : `${schema}#/$defs/${definition}`);
  return validate(document.toJS()) ? null : ajv.errorsText(validate.errors);
}

console.log(JSON.stringify(documents.map(fault)));
