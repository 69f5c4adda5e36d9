<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>vs::AboutDialog</name>
    <message>
        <source>About Volunteer Station</source>
        <translation>关于志愿服务站</translation>
    </message>
    <message>
        <source>Volunteer Station</source>
        <translation>志愿服务站</translation>
    </message>
    <message>
        <source>The desk program of a community volunteer service station: from the first registration to the printed star certificate, on one computer, with no network needed.</source>
        <translation>社区志愿服务站的窗口工作软件：从首次登记到打印星级证书，一台电脑即可办理，无需联网。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>本软件为自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布，不附带任何担保。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
</context>
<context>
    <name>vs::AvailabilityGrid</name>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>上午</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>下午</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>晚上</translation>
    </message>
</context>
<context>
    <name>vs::DateEdit</name>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>日历（Alt+↓）</translation>
    </message>
</context>
<context>
    <name>vs::DialogPrompter</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>vs::FirstRunDialog</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome to Volunteer Station</source>
        <translation>欢迎使用志愿服务站</translation>
    </message>
    <message>
        <source>The desk program of a community volunteer service station.</source>
        <translation>社区志愿服务站的窗口工作软件。</translation>
    </message>
    <message>
        <source>Set up my station</source>
        <translation>设立本站</translation>
    </message>
    <message>
        <source>Name your station and choose a password. This takes a minute.</source>
        <translation>填写站点名称并设置密码，约需一分钟。</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>使用示例数据浏览</translation>
    </message>
    <message>
        <source>A made-up station to try everything on. You can set up your own later.</source>
        <translation>一个虚构的站点，可随意试用；之后仍可设立本站。</translation>
    </message>
    <message>
        <source>&amp;Station name</source>
        <translation>站点名称(&amp;S)</translation>
    </message>
    <message>
        <source>Unit &amp;code</source>
        <translation>单位代码(&amp;C)</translation>
    </message>
    <message>
        <source>6, 9 or 12 digits; may stay empty</source>
        <translation>6、9 或 12 位数字，可不填</translation>
    </message>
    <message>
        <source>&amp;Administrator</source>
        <translation>管理员姓名(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Password a&amp;gain</source>
        <translation>再次输入密码(&amp;G)</translation>
    </message>
    <message>
        <source>Keep the password safe: without it nobody can open the data, not even the makers of this program.</source>
        <translation>请妥善保管密码：忘记密码后，任何人（包括本软件的作者）都无法打开数据。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Set up the station</source>
        <translation>设立站点</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>至少 %1 个字符</translation>
    </message>
    <message>
        <source>Easy to guess. Mix letters and digits.</source>
        <translation>容易被猜到，请字母与数字混用。</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>强度：中</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强度：强</translation>
    </message>
</context>
<context>
    <name>vs::FormDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>保存并新增下一条</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Saved. The form is ready for the next one.</source>
        <translation>已保存，可继续登记下一条。</translation>
    </message>
    <message>
        <source>What you typed has not been saved. Discard it?</source>
        <translation>所填内容尚未保存，是否放弃？</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续填写</translation>
    </message>
</context>
<context>
    <name>vs::JobProgress</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>vs::LockDialog</name>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>The window is locked</source>
        <translation>窗口已锁定</translation>
    </message>
    <message>
        <source>What you were typing is kept. Enter your password to go on.</source>
        <translation>正在填写的内容已保留，输入密码即可继续。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
</context>
<context>
    <name>vs::MainWindow</name>
    <message>
        <source>Volunteer Station</source>
        <translation>志愿服务站</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Backup…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>偏好设置(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Volunteer Station</source>
        <translation>关于志愿服务站(&amp;A)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock the window (%1)</source>
        <translation>锁定窗口（%1）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>vs::MaskedLabel</name>
    <message>
        <source>Show personal data</source>
        <translation>查看个人信息</translation>
    </message>
    <message>
        <source>Why does it have to be shown? The reason is kept in the journal.</source>
        <translation>请填写查看原因，原因将记入日志。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>vs::Page</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>vs::PasswordGate</name>
    <message>
        <source>Enter the password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>%1 Try again in %2 s.</source>
        <translation>%1请在 %2 秒后重试。</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大写锁定可能已打开。</translation>
    </message>
</context>
<context>
    <name>vs::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
</context>
<context>
    <name>vs::PreferencesForm</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Type size</source>
        <translation>字号(&amp;T)</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>Lock &amp;when unused for</source>
        <translation>无操作自动锁定(&amp;W)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
</context>
<context>
    <name>vs::RecordView</name>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
</context>
<context>
    <name>vs::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Choose your name and enter your password.</source>
        <translation>请选择姓名并输入密码。</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>vs::StarsLabel</name>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 星（共 5 星）</translation>
    </message>
</context>
<context>
    <name>vs::StationSetup</name>
    <message>
        <source>Enter the name of the station.</source>
        <translation>请填写站点名称。</translation>
    </message>
    <message>
        <source>A unit code has 6, 9 or 12 digits. Leave it empty if you do not know it.</source>
        <translation>单位代码应为 6、9 或 12 位数字；不清楚可不填。</translation>
    </message>
    <message>
        <source>Enter the administrator&apos;s name.</source>
        <translation>请填写管理员姓名。</translation>
    </message>
    <message>
        <source>The password needs at least %1 characters.</source>
        <translation>密码至少需要 %1 个字符。</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one again.</source>
        <translation>两次输入的密码不一致，请重新输入。</translation>
    </message>
</context>
</TS>
