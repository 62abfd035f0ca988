// Workbooks and text documents from inside: the files of a zip, and a zip of files. Nothing of it knows more than these need.
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

// The files of a zip, by name.
export function unzip(bytes) {
  const files = new Map();
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06'));
  if (end < 0) throw new Error('no zip');
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [way, size, name, extra, comment, place] = [
      bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32), bytes.readUInt32LE(at + 42),
    ];
    const from = place + 30 + bytes.readUInt16LE(place + 26) + bytes.readUInt16LE(place + 28);
    const data = bytes.subarray(from, from + size);
    files.set(bytes.toString('utf8', at + 46, at + 46 + name), way === 8 ? inflateRawSync(data) : data);
    at += 46 + name + extra + comment;
  }
  return files;
}

// A zip of files.
export function zip(files) {
  const [local, central] = [[], []];
  let place = 0;
  for (const [name, data] of files) {
    const [title, packed] = [Buffer.from(name), deflateRawSync(data)];
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    head.writeUInt16LE(0x21, 12);
    head.writeUInt32LE(crc32(data), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(data.length, 22);
    head.writeUInt16LE(title.length, 26);
    const line = Buffer.alloc(46);
    line.writeUInt32LE(0x02014b50, 0);
    line.writeUInt16LE(20, 4);
    head.copy(line, 6, 4, 30);
    line.writeUInt32LE(place, 42);
    local.push(head, title, packed);
    central.push(line, title);
    place += head.length + title.length + packed.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(place, 16);
  return Buffer.concat([...local, list, end]);
}

// A workbook that a node sent out, with answers by the keys of its questions: the first column has the keys, the third takes answers.
export function answered(workbook, answers) {
  const files = unzip(workbook);
  const texts = (files.get('xl/sharedStrings.xml') ?? Buffer.alloc(0)).toString();
  const shared = [...texts.matchAll(/<si>(.*?)<\/si>/gs)].map(([, one]) => [...one.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text).join(''));
  const left = new Map(Object.entries(answers));
  for (const [name, data] of files) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    const sheet = data.toString().replace(/<row r="(\d+)"[^>]*>.*?<\/row>/gs, (row, number) => {
      const key = row.match(new RegExp(`<c r="A${number}"[^>]*t="s"[^>]*><v>(\\d+)</v>`));
      const answer = key && left.get(shared[Number(key[1])]);
      if (!answer) return row;
      left.delete(shared[Number(key[1])]);
      const cell = `<c r="C${number}" t="inlineStr"><is><t>${answer}</t></is></c>`;
      const old = new RegExp(`<c r="C${number}"(?:[^>]*/>|[^>]*>.*?</c>)`, 's');
      return old.test(row) ? row.replace(old, cell) : row.replace(new RegExp(`(?=<c r="[D-Z]${number}")|(?=</row>)`), cell);
    });
    files.set(name, Buffer.from(sheet));
  }
  if (left.size) throw new Error(`no such question: ${[...left.keys()]}`);
  return zip(files);
}
