### Packages: methods, profiles, templates and editions that countries give to one another.

package-kind-method = Method
package-kind-framework = Edition of the framework
package-kind-profile = Mapping profile
package-kind-template = Template
package-kind-criteria = Set of criteria

## What a package says of itself

package-show-kind = Holds: { $value }
package-show-id = Id and version: { $value }
package-show-date = Date: { $value }
package-show-author = Author: { $value }
package-show-country = Country: { $value }
package-show-languages = Languages: { $value }
package-show-licence = Licence: { $value }
package-show-notes = Notes: { $value }
package-show-derived = Derived from: { $value }
package-show-parent-hash = SHA-256 of what it is derived from: { $value }
package-show-file = File: { $file } (bytes: { $count })
package-show-hash = SHA-256 of the package: { $value }
package-show-unsigned = Not signed. Nobody vouches for it.
package-show-signed = Signed with the key { $value }. Ask its owner whether this is their key.
package-show-broken = It bears a signature that does not hold.
package-whole = The content agrees with the manifest and can be used.
package-made = The package is { $path }.
package-opened = The content is in { $path }.
package-key-made = The private key is in { $path }. Keep it safe and give it to nobody.
package-key-public = Public key: { $key }
package-key-fingerprint = Fingerprint: { $key }

## Refusals

package-which-author = Nobody has said who the author is.
    .fix = Say it with --author, or once for all with “ayni init --name …”.
package-which-name = The content does not say its id or version.
    .fix = Say them with --id and --edition.
package-unsigned = { $file } is not signed.
    .fix = Ask its author for a signed one, or leave --signed-by out.
package-other-key = The package is signed with another key: { $found }.
    .fix = Ask its author for the fingerprint by another way than the package came.
package-occupied = { $path } holds something that is not an opened package.
    .fix = Name another folder.
package-key-exists = There is a key at { $path } already.
    .fix = Use it. If it must be replaced, move it away first, and tell everyone who trusts it.
package-no-key = There is no key at { $path }.
    .fix = Make one with “ayni package key new”.
package-key-open = Others on this computer can read the key at { $path }.
    .fix = Take their rights away (chmod 600). If it may have been read, make a new one and tell everyone who trusts it.
package-bad-key = { $path } is not a key of this program.
    .fix = Put your copy of the key back, or make a new one with “ayni package key new”.

## What is wrong with a package

finding-package-damaged = This is no whole package: { $detail }
    .title = Damaged package
    .why = A package is a zip archive, and this one cannot be read as one.
    .fix = Ask for it again.
finding-package-missing = “{ $name }” is missing.
    .title = File missing
    .why = The manifest names every file with its hash; without one of them the package is not whole.
    .fix = Ask for the package again.
finding-package-member = The package holds a file that must not be there: “{ $name }”.
    .title = File that must not be there
    .why = Only the manifest, the signature and the files that the manifest names may be in a package, under plain names of Latin letters, digits, full stops and hyphens. Others could be written where nobody expects them.
    .fix = Do not use this package. If it is your own, rename the file.
finding-package-changed = “{ $name }” is not the file that the manifest describes.
    .title = Content was changed
    .why = Its size or its hash differs from the manifest: it was changed after the package was made.
    .fix = Do not use it. Ask its author for it again. Who changes a package makes a new one, derived from it.
finding-package-manifest = The manifest cannot be read: { $detail }
    .title = Manifest not understood
    .why = The manifest is canonical JSON with known fields only, so that there is one way to write it and one hash.
    .fix = Ask its author for a package made with “ayni package new”.
finding-package-form = The package has the form { $name }, which this program does not know.
    .title = Newer form
    .why = A newer program made it.
    .fix = Install the newer version of Ayni.
finding-package-id = “{ $name }” cannot be an id or a version.
    .title = Id or version not allowed
    .why = An id has small Latin letters, digits and hyphens; a version has Latin letters, digits, full stops and hyphens. They become parts of file names everywhere.
    .fix = Say others with --id and --edition.
finding-package-same-name = The new package has the name of the one that it is derived from: { $name }.
    .title = Derived package needs its own name
    .why = Two packages of one name and different content would be taken for one another.
    .fix = Give it another id with --id, or another version with --edition.
finding-package-size = The package is too large: at most { $limit } MB and { $members } files.
    .title = Package too large
    .why = Methods, profiles and templates are small. What unpacks to much more is made to exhaust the machine.
    .fix = Leave out what is not needed.
finding-package-files = Files in the package: { $count }. That does not fit its kind.
    .title = Wrong number of files
    .why = A method, an edition, a set of criteria or a profile is one file, a method with the file of day rates that it names; a template is at least one.
    .fix = Make a package of each.
finding-package-signature = The signature does not hold.
    .title = Signature does not hold
    .why = The content, the manifest or the signature was changed after it was signed, or the signature belongs to another package.
    .fix = Do not use it. Ask its author for it again.

## The command line

cli-package = Give and take methods, profiles, templates, editions and sets of criteria
cli-package-examples =
    Examples:
      ayni package key new
      ayni package new our-method.toml --kind method --sign -o our-method.ayni
      ayni package verify our-method.ayni
      ayni package open our-method.ayni -o their-method/
cli-package-new = Make a package
cli-package-new-examples =
    Examples:
      ayni package new our-method.toml --kind method --sign -o our-method.ayni
      ayni package new changed.toml --kind method --id tantim-method --derived-from our-method.ayni -o tantim.ayni
cli-package-new-arg-files = The files that it is made of
cli-package-new-arg-kind = What they are
cli-package-new-arg-package-id = Its id, where it is not that of the content
cli-package-new-arg-edition = Its version, where it is not that of the content
cli-package-new-arg-title = Its name, where it is not that of the content
cli-package-new-arg-author = Whose it is
cli-package-new-arg-country = The author’s country
cli-package-new-arg-licence = The licence under which it is given on
cli-package-new-arg-notes = What someone who takes it should know
cli-package-new-arg-derived-from = The package that it was made from
cli-package-new-arg-sign = Sign it with the key of this node
cli-package-show = Show what a package says of itself
cli-package-show-arg-package = The package
cli-package-verify = See whether a package is whole, and who signed it
cli-package-verify-examples =
    Examples:
      ayni package verify our-method.ayni
      ayni package verify our-method.ayni --signed-by "1A2B 3C4D …"   refuse it unless it is by this key
cli-package-verify-arg-package = The package
cli-package-verify-arg-signed-by = The fingerprint that the signing key must have
cli-package-open = Verify a package and put its content into a folder
cli-package-open-examples =
    Example:
      ayni package open our-method.ayni -o their-method/
cli-package-open-arg-package = The package
cli-package-open-arg-signed-by = The fingerprint that the signing key must have
cli-package-key = Work with the key of this node
cli-package-key-new = Make the key, beside the register
cli-package-key-show = Show the public key and its fingerprint
