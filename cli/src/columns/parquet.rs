//! The tables in Parquet: a folder with a file for each table and view.

use std::{
    fs::{self, File},
    path::Path,
    sync::Arc,
};

use comity_check::Session;
use parquet::{
    basic::{Compression, LogicalType, Repetition, Type as Physical},
    column::writer::ColumnWriter,
    data_type::ByteArray,
    errors::ParquetError,
    file::{
        metadata::KeyValue,
        properties::WriterProperties,
        reader::{FileReader as _, SerializedFileReader},
        writer::{SerializedFileWriter, SerializedRowGroupWriter},
    },
    record::Field,
    schema::types::Type,
};
use rusqlite::Connection;

use super::{
    Failure, Staged, Store, Written,
    cell::{Cell, Rows, Tables, quoted},
    free, sqlite,
};

/// The key under which a file names the ontology of its tables.
const ONTOLOGY: &str = "comity.ontology";

/// How many rows are in memory at once, and in one group of a file.
const GROUP: usize = 1 << 17;

/// A folder of Parquet.
#[derive(Debug)]
pub(super) struct Parquet;

impl Store for Parquet {
    fn name(&self) -> &'static str {
        "parquet"
    }

    fn about(&self) -> &'static str {
        "A folder of Parquet: a file for each table and view of `comity gen sql`"
    }

    fn write(&self, session: &Session<'_>, out: &Path) -> Result<Written, Failure> {
        free(out, is_export)?;
        let (connection, written) = sqlite::in_memory(session)?;
        let staged = Staged::new(out);
        fs::create_dir_all(staged.path()).map_err(|error| error.to_string())?;
        let model = session.model();
        let ontology = format!("{}@{}", model.name, model.version);
        let names = sqlite::names(&connection, &["table", "view"]);
        for name in names.map_err(|error| error.to_string())? {
            // The table `term` has the codes of all vocabularies, and nothing breaks a rule.
            if !name.starts_with("term.") && !name.starts_with("broken") {
                let file = staged.path().join(format!("{name}.parquet"));
                write(&connection, &name, &file, &ontology)
                    .map_err(|error| format!("{name}: {error}"))?;
            }
        }
        staged.take_place()?;
        Ok(written)
    }
}

/// A column of a file.
struct Column {
    name: String,
    physical: Physical,
    is_required: bool,
}

fn write(
    connection: &Connection,
    table: &str,
    file: &Path,
    ontology: &str,
) -> Result<(), ParquetError> {
    let from_sqlite = |error: rusqlite::Error| ParquetError::External(Box::new(error));
    let columns = columns(connection, table).map_err(from_sqlite)?;
    let metadata = KeyValue::new(ONTOLOGY.to_owned(), ontology.to_owned());
    let properties = WriterProperties::builder()
        .set_compression(Compression::SNAPPY)
        .set_key_value_metadata(Some(vec![metadata]))
        .build();
    let schema = Arc::new(schema(table, &columns)?);
    let mut writer = SerializedFileWriter::new(File::create(file)?, schema, Arc::new(properties))?;
    let order = (1..=columns.len()).map(|index| index.to_string()).collect::<Vec<_>>().join(", ");
    let select = format!("SELECT * FROM {} ORDER BY {order}", quoted(table));
    let mut statement = connection.prepare(&select).map_err(from_sqlite)?;
    let mut rows = statement.query([]).map_err(from_sqlite)?;
    let mut group: Vec<Vec<Cell>> = vec![Vec::new(); columns.len()];
    while let Some(row) = rows.next().map_err(from_sqlite)? {
        for (index, cells) in group.iter_mut().enumerate() {
            cells.push(sqlite::cell(row.get_ref(index).map_err(from_sqlite)?));
        }
        if group.first().is_some_and(|cells| cells.len() == GROUP) {
            flush(writer.next_row_group()?, &columns, &mut group)?;
        }
    }
    if group.first().is_some_and(|cells| !cells.is_empty()) {
        flush(writer.next_row_group()?, &columns, &mut group)?;
    }
    writer.close().map(|_| ())
}

fn columns(connection: &Connection, table: &str) -> rusqlite::Result<Vec<Column>> {
    let mut statement =
        connection.prepare("SELECT name, type, \"notnull\", pk FROM pragma_table_info(?)")?;
    let columns = statement.query_map([table], |row| {
        let (declared, not_null, key): (String, bool, i64) =
            (row.get(1)?, row.get(2)?, row.get(3)?);
        let physical = match declared.as_str() {
            "INTEGER" | "INT" | "BIGINT" => Physical::INT64,
            "NUMERIC" | "NUM" | "REAL" => Physical::DOUBLE,
            "BOOLEAN" => Physical::BOOLEAN,
            _ => Physical::BYTE_ARRAY,
        };
        Ok(Column { name: row.get(0)?, physical, is_required: not_null || key > 0 })
    })?;
    columns.collect()
}

fn schema(table: &str, columns: &[Column]) -> Result<Type, ParquetError> {
    let fields = columns.iter().map(|column| {
        let is_text = column.physical == Physical::BYTE_ARRAY;
        let repetition =
            if column.is_required { Repetition::REQUIRED } else { Repetition::OPTIONAL };
        Type::primitive_type_builder(&column.name, column.physical)
            .with_repetition(repetition)
            .with_logical_type(is_text.then_some(LogicalType::String))
            .build()
            .map(Arc::new)
    });
    Type::group_type_builder(table).with_fields(fields.collect::<Result<_, _>>()?).build()
}

/// Writes a group of rows, and empties it.
fn flush(
    mut writer: SerializedRowGroupWriter<'_, File>,
    columns: &[Column],
    group: &mut [Vec<Cell>],
) -> Result<(), ParquetError> {
    for (column, cells) in columns.iter().zip(group) {
        let Some(mut writer) = writer.next_column()? else { break };
        let levels: Vec<i16> = cells.iter().map(|cell| i16::from(*cell != Cell::Null)).collect();
        let levels = (!column.is_required).then_some(levels.as_slice());
        match writer.untyped() {
            ColumnWriter::Int64ColumnWriter(writer) => {
                let values: Vec<i64> = cells.iter().filter_map(Cell::whole).collect();
                writer.write_batch(&values, levels, None)?;
            }
            ColumnWriter::DoubleColumnWriter(writer) => {
                let values: Vec<f64> = cells.iter().filter_map(Cell::number).collect();
                writer.write_batch(&values, levels, None)?;
            }
            ColumnWriter::BoolColumnWriter(writer) => {
                let values = cells.iter().filter_map(Cell::whole).map(|whole| whole != 0);
                writer.write_batch(&values.collect::<Vec<_>>(), levels, None)?;
            }
            ColumnWriter::ByteArrayColumnWriter(writer) => {
                let values: Vec<ByteArray> =
                    cells.iter().filter_map(Cell::text).map(ByteArray::from).collect();
                writer.write_batch(&values, levels, None)?;
            }
            _ => return Err(ParquetError::General("a column of another type".to_owned())),
        }
        writer.close()?;
        cells.clear();
    }
    writer.close().map(|_| ())
}

/// Whether a file is one that an export wrote.
fn is_export(file: &Path) -> bool {
    let reader = File::open(file).map_err(ParquetError::from).and_then(SerializedFileReader::new);
    reader.is_ok_and(|reader| {
        let metadata = reader.metadata().file_metadata().key_value_metadata();
        metadata.is_some_and(|all| all.iter().any(|one| one.key == ONTOLOGY))
    })
}

/// The tables of a folder.
pub(super) fn tables(folder: &Path) -> Result<Tables, Failure> {
    let entries = fs::read_dir(folder).map_err(|error| error.to_string())?;
    let mut tables = Tables::new();
    for entry in entries {
        let path = entry.map_err(|error| error.to_string())?.path();
        if path.extension().is_some_and(|extension| extension == "parquet") {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let rows = rows(&path).map_err(|error| format!("{name}.parquet: {error}"))?;
            tables.insert(name, rows);
        }
    }
    Ok(tables)
}

fn rows(file: &Path) -> Result<Rows, ParquetError> {
    let reader = SerializedFileReader::new(File::open(file)?)?;
    let schema = reader.metadata().file_metadata().schema();
    let columns = schema.get_fields().iter().map(|field| field.name().to_owned()).collect();
    let mut rows = Vec::new();
    for row in reader.get_row_iter(None)? {
        rows.push(row?.into_columns().into_iter().map(|(_, field)| cell(field)).collect());
    }
    Ok(Rows { columns, rows })
}

fn cell(field: Field) -> Cell {
    match field {
        Field::Bool(truth) => Cell::Truth(truth),
        Field::Int(whole) => Cell::Whole(whole.into()),
        Field::Long(whole) => Cell::Whole(whole),
        Field::Float(number) => Cell::Number(number.into()),
        Field::Double(number) => Cell::Number(number),
        Field::Str(text) => Cell::Text(text),
        _ => Cell::Null,
    }
}
