//! The ontologies that the files of a load belong to: the one that is loaded, and its bases.

use comity_tree::sort_by_key;

use crate::model::Location;

/// The ontologies that the files belong to, each after its bases.
#[derive(Debug, Default)]
pub(crate) struct Layers {
    pub(crate) list: Vec<Layer>,
    /// The layer of each file.
    of_file: Vec<usize>,
}

/// One ontology, as far as it is a matter of files.
#[derive(Debug)]
pub(crate) struct Layer {
    /// Its files, the one with its header first.
    pub(crate) files: Vec<usize>,
    /// The ontologies that it extends, as written.
    pub(crate) extends: Vec<Extends>,
    /// All ontologies that it extends, directly or through others, as indices.
    pub(crate) bases: Vec<usize>,
}

/// An entry of `extends`.
#[derive(Clone, Debug)]
pub(crate) struct Extends {
    /// The file that it leads to.
    pub(crate) file: usize,
    /// The version that it asks for.
    pub(crate) version: Option<String>,
    pub(crate) at: Location,
}

impl Layers {
    /// Divides files among the ontology that the first of them begins and its bases, by what each
    /// imports and extends. A file that several import belongs to the base.
    pub(crate) fn new(imports: &[Vec<usize>], extends: &[Vec<Extends>]) -> Self {
        let mut layers = Self { list: Vec::new(), of_file: vec![usize::MAX; imports.len()] };
        let mut begun = vec![false; imports.len()];
        if !imports.is_empty() {
            layers.visit(0, imports, extends, &mut begun);
        }
        layers
    }

    // As deep as ontologies extend each other, which is limited by the number of files.
    fn visit(
        &mut self,
        entry: usize,
        imports: &[Vec<usize>],
        extends: &[Vec<Extends>],
        begun: &mut [bool],
    ) {
        begun[entry] = true;
        let files = closure(entry, imports);
        let wanted: Vec<Extends> = files.iter().flat_map(|&file| extends[file].clone()).collect();
        for base in &wanted {
            // A loop is reported, and ends here.
            if !begun[base.file] {
                self.visit(base.file, imports, extends, begun);
            }
        }
        let index = self.list.len();
        let mut bases: Vec<usize> = Vec::new();
        for base in &wanted {
            let Some(&layer) = self.of_file.get(base.file).filter(|&&layer| layer < index) else {
                continue;
            };
            bases.extend(&self.list[layer].bases);
            bases.push(layer);
        }
        sort_by_key(&mut bases, |&base| base);
        bases.dedup();
        let is_new = |file: &usize| self.of_file[*file] == usize::MAX;
        let files: Vec<usize> = files.into_iter().filter(is_new).collect();
        for &file in &files {
            self.of_file[file] = index;
        }
        self.list.push(Layer { files, extends: wanted, bases });
    }

    /// The layer of a file.
    pub(crate) fn of(&self, file: usize) -> usize {
        self.of_file.get(file).copied().unwrap_or_default()
    }

    /// Whether what is at the first place may add to what is at the second: its ontology extends
    /// that of the second.
    pub(crate) fn extends(&self, at: Location, base: Location) -> bool {
        let layer = self.list.get(self.of(at.file));
        layer.is_some_and(|layer| layer.bases.contains(&self.of(base.file)))
    }

    /// The layer of each file.
    pub(crate) fn by_file(&self) -> &[usize] {
        &self.of_file
    }
}

/// A file and all that it imports, in the order of discovery.
fn closure(entry: usize, imports: &[Vec<usize>]) -> Vec<usize> {
    let mut files = vec![entry];
    let mut next = 0;
    while let Some(&file) = files.get(next) {
        for &import in &imports[file] {
            if !files.contains(&import) {
                files.push(import);
            }
        }
        next += 1;
    }
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    fn to(file: usize) -> Extends {
        Extends { file, version: None, at: Location::default() }
    }

    #[test]
    fn a_base_comes_before_what_extends_it_and_keeps_its_files() {
        // 0 imports 1 and 3 and extends 2, which imports 3 and extends 4.
        let imports = [vec![1, 3], vec![], vec![3], vec![], vec![]];
        let extends = [vec![to(2)], vec![], vec![to(4)], vec![], vec![]];
        let layers = Layers::new(&imports, &extends);
        let files: Vec<_> = layers.list.iter().map(|layer| layer.files.clone()).collect();
        assert_eq!(files, [vec![4], vec![2, 3], vec![0, 1]]);
        assert_eq!(layers.list[2].bases, [0, 1]);
        let at = |file| Location { file, ..Location::default() };
        assert!(layers.extends(at(1), at(3)) && layers.extends(at(0), at(4)));
        assert!(!layers.extends(at(3), at(1)) && !layers.extends(at(0), at(1)));
    }

    #[test]
    fn a_loop_ends() {
        let layers = Layers::new(&[vec![], vec![]], &[vec![to(1)], vec![to(0)]]);
        assert_eq!(layers.list.len(), 2);
        assert_eq!(layers.by_file(), [1, 0]);
    }
}
