### 资料包：各国相互提供的方法、配置、模板和版本。

package-kind-method = 方法
package-kind-framework = 框架版本
package-kind-profile = 映射配置
package-kind-template = 模板
package-kind-criteria = 评价标准集

## 资料包的自我说明

package-show-kind = 内容：{ $value }
package-show-id = 标识符和版本：{ $value }
package-show-date = 日期：{ $value }
package-show-author = 作者：{ $value }
package-show-country = 国家：{ $value }
package-show-languages = 语言：{ $value }
package-show-licence = 许可：{ $value }
package-show-notes = 说明：{ $value }
package-show-derived = 衍生自：{ $value }
package-show-parent-hash = 原资料包的 SHA-256值：{ $value }
package-show-file = 文件：{ $file }（字节数：{ $count }）
package-show-hash = 本资料包的 SHA-256值：{ $value }
package-show-unsigned = 未签名。无人为其担保。
package-show-signed = 由密钥{ $value }签名。请向密钥持有者核实这是否为其密钥。
package-show-broken = 所带签名无效。
package-whole = 内容与清单一致，可以使用。
package-made = 资料包为 { $path }。
package-opened = 内容在 { $path } 中。
package-key-made = 私钥在 { $path } 中。请妥善保管，不要交给任何人。
package-key-public = 公钥：{ $key }
package-key-fingerprint = 密钥指纹：{ $key }

## 拒绝

package-which-author = 没有说明作者是谁。
    .fix = 请用 --author 说明，或用“ayni init --name …”一次性设定。
package-which-name = 内容没有说明其标识符或版本。
    .fix = 请用 --id 和 --edition 说明。
package-unsigned = { $file } 未签名。
    .fix = 请向作者索取已签名的资料包，或不使用 --signed-by。
package-other-key = 资料包由另一密钥签名：{ $found }。
    .fix = 请通过不同于资料包的途径向作者询问指纹。
package-occupied = { $path } 中的内容不是打开的资料包。
    .fix = 请指定另一个文件夹。
package-key-exists = { $path } 处已有密钥。
    .fix = 请使用该密钥。如必须更换，请先将其移走，并通知所有信任它的人。
package-no-key = { $path } 处没有密钥。
    .fix = 请用“ayni package key new”生成密钥。
package-key-open = 本机上的其他人可以读取密钥 { $path }。
    .fix = 请取消其权限（chmod 600）。如密钥可能已被读取，请生成新密钥，并通知所有信任它的人。
package-bad-key = { $path } 不是本程序的密钥。
    .fix = 请放回您保存的密钥副本，或用“ayni package key new”生成新密钥。

## 资料包的问题

finding-package-damaged = 这不是完整的资料包：{ $detail }
    .title = 资料包已损坏
    .why = 资料包是 zip 压缩文件，而此文件无法按此读取。
    .fix = 请重新索取。
finding-package-missing = 缺少“{ $name }”。
    .title = 缺少文件
    .why = 清单列出每个文件及其哈希值；缺少其中任何一个，资料包就不完整。
    .fix = 请重新索取资料包。
finding-package-member = 资料包中有不应存在的文件：“{ $name }”。
    .title = 不应存在的文件
    .why = 资料包中只能有清单、签名和清单所列的文件，文件名只用拉丁字母、数字、句点和连字符。其他文件可能被写到意想不到的地方。
    .fix = 请勿使用此资料包。如果是您自己的，请更改文件名。
finding-package-changed = “{ $name }”不是清单所描述的文件。
    .title = 内容已被更改
    .why = 其大小或哈希值与清单不符：资料包制成之后它被更改过。
    .fix = 请勿使用。请向作者重新索取。更改资料包的人应制作衍生的新资料包。
finding-package-manifest = 无法读取清单：{ $detail }
    .title = 无法理解的清单
    .why = 清单是只含已知字段的规范 JSON，因此只有一种写法和一个哈希值。
    .fix = 请向作者索取用“ayni package new”制作的资料包。
finding-package-form = 资料包的格式为{ $name }，本程序不认识。
    .title = 较新的格式
    .why = 它由较新的程序制作。
    .fix = 请安装较新版本的 Ayni。
finding-package-id = “{ $name }”不能用作标识符或版本。
    .title = 不允许的标识符或版本
    .why = 标识符由小写拉丁字母、数字和连字符组成；版本由拉丁字母、数字、句点和连字符组成。它们会成为各处文件名的一部分。
    .fix = 请用 --id 和 --edition 另行指定。
finding-package-same-name = 新资料包与其所衍生自的资料包同名：{ $name }。
    .title = 衍生的资料包需要自己的名称
    .why = 名称相同而内容不同的两个资料包会被混淆。
    .fix = 请用 --id 给出另一标识符，或用 --edition 给出另一版本。
finding-package-size = 资料包过大：最多{ $limit } MB 和{ $members }个文件。
    .title = 资料包过大
    .why = 方法、配置和模板都很小。解压后大得多的文件是为耗尽机器资源而制作的。
    .fix = 请去掉不需要的内容。
finding-package-files = 资料包中的文件数：{ $count }。这与其种类不符。
    .title = 文件数有误
    .why = 方法、版本、评价标准集或配置是一个文件，方法可附其所指的日费率文件；模板至少有一个文件。
    .fix = 请分别制作资料包。
finding-package-signature = 签名无效。
    .title = 签名无效
    .why = 内容、清单或签名在签名之后被更改，或该签名属于另一个资料包。
    .fix = 请勿使用。请向作者重新索取。

## 命令行

cli-package = 提供和取用方法、配置、模板、版本和评价标准集
cli-package-examples =
    示例：
      ayni package key new
      ayni package new our-method.toml --kind method --sign -o our-method.ayni
      ayni package verify our-method.ayni
      ayni package open our-method.ayni -o their-method/
cli-package-new = 制作资料包
cli-package-new-examples =
    示例：
      ayni package new our-method.toml --kind method --sign -o our-method.ayni
      ayni package new changed.toml --kind method --id tantim-method --derived-from our-method.ayni -o tantim.ayni
cli-package-new-arg-files = 组成资料包的文件
cli-package-new-arg-kind = 这些文件是什么
cli-package-new-arg-package-id = 标识符，如与内容中的不同
cli-package-new-arg-edition = 版本，如与内容中的不同
cli-package-new-arg-title = 名称，如与内容中的不同
cli-package-new-arg-author = 作者
cli-package-new-arg-country = 作者所属国家
cli-package-new-arg-licence = 转让所依据的许可
cli-package-new-arg-notes = 取用者应当了解的事项
cli-package-new-arg-derived-from = 所衍生自的资料包
cli-package-new-arg-sign = 用本节点的密钥签名
cli-package-show = 显示资料包的自我说明
cli-package-show-arg-package = 资料包
cli-package-verify = 查看资料包是否完整以及由谁签名
cli-package-verify-examples =
    示例：
      ayni package verify our-method.ayni
      ayni package verify our-method.ayni --signed-by "1A2B 3C4D …"   如非此密钥签名则拒绝
cli-package-verify-arg-package = 资料包
cli-package-verify-arg-signed-by = 签名密钥应有的指纹
cli-package-open = 核验资料包并将其内容放入文件夹
cli-package-open-examples =
    示例：
      ayni package open our-method.ayni -o their-method/
cli-package-open-arg-package = 资料包
cli-package-open-arg-signed-by = 签名密钥应有的指纹
cli-package-key = 使用本节点的密钥
cli-package-key-new = 在登记册旁生成密钥
cli-package-key-show = 显示公钥及其指纹
