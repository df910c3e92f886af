// Gives a field of an organisation, merged or not, a value; null takes it away.
// params: id (string), field (string from the fields that can be edited), value (string, number or null)
// columns: written (integer)
CALL () {
  MATCH (o:Organisation {id: $id}) RETURN o
  UNION
  MATCH (o:Merged {id: $id}) RETURN o
}
SET o[$field] = CASE WHEN $field IN ['lat', 'lon'] THEN toFloat($value) ELSE $value END
RETURN count(*) AS written
