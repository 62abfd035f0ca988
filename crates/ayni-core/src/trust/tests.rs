//! Signatures hold for what they were made for, and for nothing else.

use super::*;

/// The first test of RFC 8032, 7.1: its seed gives its public key.
#[test]
fn a_seed_gives_the_key_of_the_standard() {
    let seed = unhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60").expect("hex");
    let key = PrivateKey::from_seed(&seed).public();
    assert_eq!(key.to_hex(), "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    assert_eq!(format!("{:?}", PrivateKey::from_seed(&seed)), "PrivateKey", "a key is never shown");
}

#[test]
fn a_seal_holds_for_its_content_alone() {
    let key = PrivateKey::from_seed(&[7; 32]);
    let content = hash(b"a method");
    let seal = key.sign(Purpose::Package, &content);
    assert_eq!(seal, key.sign(Purpose::Package, &content), "the same signature each time");
    assert_eq!(seal.verify(Purpose::Package, &content), Ok(key.public()));

    assert_eq!(seal.verify(Purpose::Package, &hash(b"another")), Err(SealFault::Content));
    let other = PrivateKey::from_seed(&[8; 32]);
    let lent = Seal { key: other.public().to_hex(), ..seal.clone() };
    assert_eq!(lent.verify(Purpose::Package, &content), Err(SealFault::Signature));
    let moved = Seal { hash: hex(&hash(b"another")), ..seal.clone() };
    assert_eq!(moved.verify(Purpose::Package, &hash(b"another")), Err(SealFault::Signature));
    for at in [0, 64, 127] {
        let mut signature = seal.signature.clone().into_bytes();
        signature[at] = if signature[at] == b'0' { b'1' } else { b'0' };
        let bent = Seal { signature: String::from_utf8(signature).expect("text"), ..seal.clone() };
        assert_eq!(bent.verify(Purpose::Package, &content), Err(SealFault::Signature), "digit {at}");
    }
    let unknown = Seal { algorithm: "rsa".to_owned(), ..seal.clone() };
    assert_eq!(unknown.verify(Purpose::Package, &content), Err(SealFault::Algorithm));
    for key in ["", "zz", &"0".repeat(64), &seal.key.to_uppercase()] {
        let formless = Seal { key: key.to_owned(), ..seal.clone() };
        assert_eq!(formless.verify(Purpose::Package, &content), Err(SealFault::Form), "{key}");
    }
}

#[test]
fn fingerprints_are_short_and_differ() {
    let one = PrivateKey::from_seed(&[1; 32]).public().fingerprint();
    assert_eq!(one.len(), 39);
    assert_ne!(one, PrivateKey::from_seed(&[2; 32]).public().fingerprint());
}
