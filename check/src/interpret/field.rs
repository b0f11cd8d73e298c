//! From a slot to the values of a field.

use comity_ontology::model::{Field, Record, TypeRef};
use comity_tree::{Kind, Node};

use super::Pass;
use comity::messages;

impl<'t> Pass<'_, 't> {
    /// Reads a field of the record at `node`.
    pub(super) fn field(
        &mut self,
        record: &Record,
        field: &Field,
        node: Node<'t>,
        value: Option<Node<'t>>,
    ) -> bool {
        match value {
            Some(value) if field.cardinality.is_many() => self.many(field, value),
            Some(value) => self.single(field, value),
            None if field.is_required() => {
                let ty = self.model.type_name(field.ty);
                self.refuse(messages::missing_field(node, &record.name, &field.name, ty))
            }
            None => true,
        }
    }

    fn single(&mut self, field: &Field, node: Node<'t>) -> bool {
        let sound = self.value(field.ty, node);
        self.check_unit(field, node);
        if sound {
            self.ids.record(field, node);
        }
        sound
    }

    fn many(&mut self, field: &Field, node: Node<'t>) -> bool {
        if node.kind() != Kind::Seq {
            return self.refuse(messages::not_a_list(node, &field.name));
        }
        let (mut found, mut sound) = (0, true);
        for item in node.items() {
            found += 1;
            sound &= self.single(field, item);
        }
        let cardinality = field.cardinality;
        if found < cardinality.min as usize {
            return self.refuse(messages::too_few(node, &field.name, cardinality.min, found));
        }
        match cardinality.max {
            Some(max) if found > max as usize => {
                self.refuse(messages::too_many(node, &field.name, max, found))
            }
            _ => sound,
        }
    }

    /// Holds the `unit` of a quantity to the unit of its field.
    fn check_unit(&mut self, field: &Field, node: Node<'t>) {
        let (Some(wanted), TypeRef::Record(record)) = (field.unit, field.ty) else { return };
        let Some((_, unit)) = self.model.records[record].field("unit") else { return };
        let TypeRef::Vocabulary(index) = unit.ty else { return };
        let Some(written) = node.get("unit") else { return };
        let Some(&found) = written.as_str().and_then(|code| self.terms[index].get(code)) else {
            return;
        };
        let vocabulary = &self.model.vocabularies[index];
        if !vocabulary.is_within(found, wanted) {
            let terms = vocabulary.terms.iter().enumerate();
            let within = terms.filter(|&(i, _)| i != wanted && vocabulary.is_within(i, wanted));
            let codes = within.map(|(_, term)| term.code.as_str());
            let wanted = &vocabulary.terms[wanted].code;
            self.report(messages::wrong_unit(written, &field.name, wanted, codes));
        }
    }
}
