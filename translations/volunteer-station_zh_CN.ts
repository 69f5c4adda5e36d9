<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>P&amp;revious</source>
        <translation>上一页(&amp;R)</translation>
    </message>
    <message>
        <source>Page shown</source>
        <translation>当前页</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一页(&amp;N)</translation>
    </message>
    <message>
        <source>Prin&amp;ter</source>
        <translation>打印机(&amp;T)</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>&amp;Copies of each page</source>
        <translation>打印份数(&amp;C)</translation>
    </message>
    <message>
        <source>Copies of each page</source>
        <translation>打印份数</translation>
    </message>
    <message>
        <source>&amp;Only the page shown</source>
        <translation>仅当前页(&amp;O)</translation>
    </message>
    <message>
        <source>Only the page shown</source>
        <translation>仅当前页</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>保存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
</context>
<context>
    <name>SheetErrors</name>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>文件 %1 无法读取：%2</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is not a sheet this program can read. Save it as XLSX or CSV and try again.</source>
        <translation>本程序读不了这种文件。请另存为 XLSX 或 CSV 后再试。</translation>
    </message>
    <message>
        <source>The file is protected by a password. Remove the password in the office program and try again.</source>
        <translation>文件设有密码。请在办公软件中取消密码后再试。</translation>
    </message>
    <message>
        <source>The file is damaged. Open it in the office program, save it again and try again.</source>
        <translation>文件已损坏。请用办公软件打开、重新保存后再试。</translation>
    </message>
    <message>
        <source>The quotation mark opened in row %1 is never closed.</source>
        <translation>第 %1 行的引号没有配对。</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor GB18030. Save the file as UTF-8 and try again.</source>
        <translation>文字编码既不是 UTF-8 也不是 GB18030。请另存为 UTF-8 后再试。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Split it.</source>
        <translation>文件超过 %1 MB，请拆分后再导入。</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a list of people needs. It is not read for safety.</source>
        <translation>文件解压后远超一份名册所需的大小，为安全起见不予读取。</translation>
    </message>
    <message>
        <source>The sheet has more than %1 rows. Split it.</source>
        <translation>工作表超过 %1 行，请拆分后再导入。</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns. Delete what does not belong to the list.</source>
        <translation>第 %1 行超过 %2 列，请删去与名册无关的内容。</translation>
    </message>
    <message>
        <source>The file was written by an Excel from before 1997. Open it in the office program, save it as XLSX and try again.</source>
        <translation>该文件由 1997 年以前的 Excel 保存。请用办公软件打开，另存为 XLSX 后再试。</translation>
    </message>
    <message>
        <source>The file is called a workbook but is really a web page. Open it in the office program, save it as XLSX and try again.</source>
        <translation>该文件名为工作簿，实际上是网页。请用办公软件打开，另存为 XLSX 后再试。</translation>
    </message>
    <message>
        <source>The file is a binary workbook (.xlsb). Open it in the office program, save it as XLSX and try again.</source>
        <translation>该文件是二进制工作簿（.xlsb）。请用办公软件打开，另存为 XLSX 后再试。</translation>
    </message>
    <message>
        <source>The file defines entities of its own, as no office program does. It is not read for safety.</source>
        <translation>该文件自行定义了实体，办公软件不会这样做。为安全起见不予读取。</translation>
    </message>
    <message>
        <source>The parts of the file are nested deeper than in any list. It is not read for safety.</source>
        <translation>该文件的内部嵌套过深，不像是名单。为安全起见不予读取。</translation>
    </message>
    <message>
        <source>A cell of row %1 has more than %2 characters. Shorten it; if it swallowed other rows, a quotation mark is missing.</source>
        <translation>第 %1 行有单元格超过 %2 个字符。请缩短内容；如果它把后面的行也吞了进去，说明少了一个引号。</translation>
    </message>
    <message>
        <source>Row %1 is repeated more than %2 times. Delete what does not belong to the list.</source>
        <translation>第 %1 行重复了 %2 次以上。请删去不属于名单的内容。</translation>
    </message>
    <message>
        <source>The texts of the file together are larger than %1 MB. Split it.</source>
        <translation>该文件的文字总量超过 %1 MB，请拆分后再导入。</translation>
    </message>
</context>
<context>
    <name>WriterErrors</name>
    <message>
        <source>Lists are written as .xlsx or .csv. Choose one of these endings.</source>
        <translation>名单只能存为 .xlsx 或 .csv，请选用其中一种扩展名。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>文件 %1 无法写入：%2</translation>
    </message>
    <message>
        <source>A sheet holds no more than %1 rows. Narrow the list or write it as CSV.</source>
        <translation>一张工作表最多 %1 行。请缩小范围或存为 CSV。</translation>
    </message>
</context>
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
    <name>vs::Access</name>
    <message>
        <source>Sign in first.</source>
        <translation>请先登录。</translation>
    </message>
    <message>
        <source>Your account only reads. Ask a clerk, a reviewer or the administrator.</source>
        <translation>您的账号只能查看，请由工作人员、审核人员或管理员办理。</translation>
    </message>
    <message>
        <source>This is for a reviewer or the administrator. Ask one of them.</source>
        <translation>此项须由审核人员或管理员办理，请联系他们。</translation>
    </message>
    <message>
        <source>This is for the administrator.</source>
        <translation>此项须由管理员办理。</translation>
    </message>
    <message>
        <source>This belongs to a unit outside your own. Ask the administrator to widen your account.</source>
        <translation>这属于您管辖范围以外的单位。如需办理，请管理员调整您账号的范围。</translation>
    </message>
    <message>
        <source>Choose a password of your own first; the one you have was set by somebody else.</source>
        <translation>当前密码由他人设置，请先改为您自己的密码。</translation>
    </message>
</context>
<context>
    <name>vs::ActivitiesPage</name>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Plan occasions of service, enrol volunteers, record their hours.</source>
        <translation>安排服务活动，组织报名，录入时长。</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Whole month</source>
        <translation>整月</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Nothing is planned here</source>
        <translation>没有活动安排</translation>
    </message>
    <message>
        <source>Choose another day, or plan an activity with “New activity” (Ctrl+N).</source>
        <translation>请选择其他日期，或点击“新建活动”（Ctrl+N）。</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>the month above the calendar, as QDate formats it</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>%1 activities this month</source>
        <translation>本月 %1 场活动</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2：%1 场</translation>
    </message>
    <message>
        <source>Cancel the activity</source>
        <translation>取消活动</translation>
    </message>
    <message>
        <source>Why does “%1” not take place? Hours that were worked stay.</source>
        <translation>“%1”为什么取消？已服务的时长仍予保留。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
</context>
<context>
    <name>vs::ActivityDetail</name>
    <message>
        <source>Enrolled people</source>
        <translation>报名人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>报名…</translation>
    </message>
    <message>
        <source>Record hours…</source>
        <translation>录入时长…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出名单</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>复制…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>组织单位</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Enrolled: %1 of %2</source>
        <translation>已报名 %1 人，名额 %2 人</translation>
    </message>
    <message>
        <source>Enrolled: %1</source>
        <translation>已报名 %1 人</translation>
    </message>
    <message>
        <source>%1 (walk-in)</source>
        <translation>%1（临时到场）</translation>
    </message>
    <message>
        <source>Cancelled. Hours that were worked stay.</source>
        <translation>已取消。已服务的时长仍予保留。</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>取消活动…</translation>
    </message>
</context>
<context>
    <name>vs::ActivityForm</name>
    <message>
        <source>&amp;Activity</source>
        <translation>活动名称(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>所属项目(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>开始时间(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>结束时间(&amp;T)</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>地点(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>服务内容(&amp;C)</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>服务类别(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Organising unit</source>
        <translation>组织单位(&amp;O)</translation>
    </message>
    <message>
        <source>Place&amp;s</source>
        <translation>名额(&amp;S)</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动名称</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Change the activity</source>
        <translation>修改活动</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>Service &amp;unit</source>
        <translation>所属单位(&amp;U)</translation>
    </message>
    <message>
        <source>Person in c&amp;harge</source>
        <translation>负责人(&amp;H)</translation>
    </message>
</context>
<context>
    <name>vs::ActivityRules</name>
    <message>
        <source>This activity has been cancelled.</source>
        <translation>该活动已取消。</translation>
    </message>
    <message>
        <source>%1 people are enrolled already.</source>
        <translation>已有 %1 人报名。</translation>
    </message>
    <message>
        <source>Say why the activity is cancelled.</source>
        <translation>请填写取消活动的原因。</translation>
    </message>
    <message>
        <source>This person is not enrolled.</source>
        <translation>此人没有报名。</translation>
    </message>
    <message>
        <source>%1 has hours recorded for this activity and stays on the list.</source>
        <translation>%1 在本活动中已有服务时长记录，不能从名单中移出。</translation>
    </message>
    <message>
        <source>Enter the name of the activity.</source>
        <translation>请填写活动名称。</translation>
    </message>
    <message>
        <source>Enter the date of the activity.</source>
        <translation>请填写活动日期。</translation>
    </message>
    <message>
        <source>The end must be later than the start, on the same day.</source>
        <translation>结束时间必须晚于开始时间，且在同一天。</translation>
    </message>
    <message>
        <source>Enter the place.</source>
        <translation>请填写活动地点。</translation>
    </message>
    <message>
        <source>Enter what will be done.</source>
        <translation>请填写服务内容。</translation>
    </message>
    <message>
        <source>Enter the organising unit.</source>
        <translation>请填写组织单位。</translation>
    </message>
    <message>
        <source>Enter the person in charge.</source>
        <translation>请填写负责人。</translation>
    </message>
    <message>
        <source>The number of places must be at least 1.</source>
        <translation>名额不得少于 1 人。</translation>
    </message>
    <message>
        <source>%1 is not an active volunteer at the moment.</source>
        <translation>%1 目前不是在册志愿者（未通过、已暂停或已注销）。</translation>
    </message>
    <message>
        <source>%1 is enrolled already.</source>
        <translation>%1 已经报名。</translation>
    </message>
    <message>
        <source>%1 has service recorded at that time: %2, %3.</source>
        <translation>%1 在该时段已有服务记录：%2，%3。</translation>
    </message>
    <message>
        <source>%1 is enrolled elsewhere at that time: %2, %3.</source>
        <translation>%1 在该时段已报名其他活动：%2，%3。</translation>
    </message>
    <message>
        <source>All %1 places are taken.</source>
        <translation>%1 个名额已满。</translation>
    </message>
    <message>
        <source>There is no such activity.</source>
        <translation>没有这项活动。</translation>
    </message>
    <message>
        <source>There is no such volunteer.</source>
        <translation>没有这名志愿者。</translation>
    </message>
    <message>
        <source>%1 has applied and is not registered yet. Accept the registration first.</source>
        <translation>%1已提出申请，尚未注册。请先受理注册。</translation>
    </message>
    <message>
        <source>%1 has not been registered and can&apos;t take part.</source>
        <translation>%1未予注册，不能参加活动。</translation>
    </message>
    <message>
        <source>%1 is suspended. Resume the registration first.</source>
        <translation>%1已暂停服务。请先恢复。</translation>
    </message>
    <message>
        <source>%1: this person has been withdrawn; the record is locked.</source>
        <translation>%1：该志愿者已注销，记录已锁定。</translation>
    </message>
</context>
<context>
    <name>vs::ActivityTable</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动名称</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已录时长</translation>
    </message>
</context>
<context>
    <name>vs::AddressLabels</name>
    <message>
        <source>Address labels %1</source>
        <translation>地址标签 %1</translation>
    </message>
    <message>
        <source>Put in label sheets %1 and print in actual size.</source>
        <translation>请放入标签纸（%1），按实际大小打印。</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>%1 收</translation>
    </message>
    <message>
        <source>To: %1 (guardian %2)</source>
        <translation>%1 收（监护人：%2）</translation>
    </message>
</context>
<context>
    <name>vs::AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>vs::AttendanceModel</name>
    <message>
        <source>%1 (walk-in)</source>
        <translation>%1（临时到场）</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Punctuality</source>
        <translation>守时程度</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>服务态度</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>专业水平</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Reason of the reviewer</source>
        <translation>审核人原因</translation>
    </message>
    <message>
        <source>Second reason</source>
        <translation>第二条原因</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>待更正</translation>
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
    <name>vs::Backup</name>
    <message>
        <source>The copy can&apos;t be written there. Choose another place.</source>
        <translation>备份写不到该位置，请另选位置。</translation>
    </message>
    <message>
        <source>The copy was stopped.</source>
        <translation>备份已停止。</translation>
    </message>
    <message>
        <source>The copy could not be written in full (%1). Check the room on that drive.</source>
        <translation>备份未能写完（%1）。请检查该磁盘的剩余空间。</translation>
    </message>
    <message>
        <source>The copy could not be completed. Try another place.</source>
        <translation>备份未能完成，请另选位置再试。</translation>
    </message>
    <message>
        <source>A backup can&apos;t replace the station file itself. Choose another name.</source>
        <translation>备份不能覆盖站点文件本身，请换一个文件名。</translation>
    </message>
    <message>
        <source>The copy can&apos;t be written to %1. Choose another place.</source>
        <translation>备份写不到 %1，请另选位置。</translation>
    </message>
    <message>
        <source>The copy could not be completed at %1. Try another place.</source>
        <translation>备份未能在 %1 完成，请另选位置再试。</translation>
    </message>
    <message>
        <source>The copy %1 does not verify (%2). Make another one, on another drive.</source>
        <translation>备份 %1 未通过核验（%2）。请换一个磁盘重新备份。</translation>
    </message>
</context>
<context>
    <name>vs::CandidateTable</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>服务时长</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>评价次数</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>服务质量</translation>
    </message>
    <message>
        <source>Star now</source>
        <translation>现有星级</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>达到星级</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>还差什么</translation>
    </message>
    <message>
        <source>Below the granted star: %1</source>
        <translation>低于已认定星级：%1</translation>
    </message>
    <message>
        <source>Can be granted</source>
        <translation>可以认定</translation>
    </message>
    <message>
        <source>Has the highest star</source>
        <translation>已是最高星级</translation>
    </message>
</context>
<context>
    <name>vs::CardChoices</name>
    <message>
        <source>Print volunteer cards: %1</source>
        <translation>打印志愿者卡：%1 张</translation>
    </message>
    <message>
        <source>Front only</source>
        <translation>仅正面</translation>
    </message>
    <message>
        <source>Both sides: the printer turns the paper at the long edge</source>
        <translation>正反两面（双面打印，沿长边翻转）</translation>
    </message>
    <message>
        <source>&amp;Sides</source>
        <translation>打印面(&amp;S)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>vs::Certificate</name>
    <message>
        <source>One-Star Volunteer</source>
        <translation>一星级志愿者</translation>
    </message>
    <message>
        <source>Two-Star Volunteer</source>
        <translation>二星级志愿者</translation>
    </message>
    <message>
        <source>Three-Star Volunteer</source>
        <translation>三星级志愿者</translation>
    </message>
    <message>
        <source>Four-Star Volunteer</source>
        <translation>四星级志愿者</translation>
    </message>
    <message>
        <source>Five-Star Volunteer</source>
        <translation>五星级志愿者</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Pattern of QDate::toString for the dates on a certificate.</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
</context>
<context>
    <name>vs::CertificateDocument</name>
    <message>
        <source>Star certificates</source>
        <translation>星级证书</translation>
    </message>
    <message>
        <source>Star certificates %1</source>
        <translation>星级证书 %1</translation>
    </message>
    <message>
        <source>Certificate %1 for %2: %3</source>
        <translation>证书 %1，%2：%3</translation>
    </message>
    <message>
        <source>Put in A4 paper, landscape. The seal is stamped by hand.</source>
        <translation>请横向放入 A4 纸。印章由人工加盖。</translation>
    </message>
</context>
<context>
    <name>vs::CertificatePainter</name>
    <message>
        <source>Volunteer Service Star Certificate</source>
        <translation>志愿服务星级证书</translation>
    </message>
    <message>
        <source>Volunteer No. %1</source>
        <translation>志愿者编号 %1</translation>
    </message>
    <message>
        <source>up to %1 has given %2 hours of voluntary service,
meets the requirements of %3 in service time and quality,
and is recognised as</source>
        <extracomment>Two or three lines; each may be as long as the page is wide.</extracomment>
        <translation>截至%1，累计志愿服务 %2 小时，
服务时长和服务质量达到%3规定的标准，认定为</translation>
    </message>
    <message>
        <source>In recognition whereof this certificate is issued.</source>
        <translation>特颁此证。</translation>
    </message>
    <message>
        <source>Certificate No. %1</source>
        <translation>证书编号：%1</translation>
    </message>
    <message>
        <source>Issued free of charge by the recording unit from its own service records.</source>
        <translation>本证书由发证单位依据其志愿服务记录免费制发。</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>（盖章处）</translation>
    </message>
</context>
<context>
    <name>vs::CertificateRegister</name>
    <message>
        <source>A certificate cannot carry a day that has not come yet.</source>
        <translation>发证日期不能晚于今天。</translation>
    </message>
    <message>
        <source>The star this certificate is for was not granted or has been revoked.</source>
        <translation>该星级未认定或已撤销，不能发证。</translation>
    </message>
    <message>
        <source>The certificate of %1 counts hours up to %2, so it cannot be dated earlier.</source>
        <translation>%1 的证书时长统计截至 %2，发证日期不能早于该日。</translation>
    </message>
    <message>
        <source>Say why the certificate becomes void; the register keeps the reason.</source>
        <translation>请填写作废原因，原因将记入证书登记簿。</translation>
    </message>
    <message>
        <source>Certificate %1 is void already.</source>
        <translation>证书 %1 已作废。</translation>
    </message>
    <message>
        <source>Certificate %1 can&apos;t be printed again: its holder has withdrawn, and the register keeps the surname only. Leave it out of the choice.</source>
        <translation>证书 %1 不能重新打印：持证人已注销，登记册中只保留姓氏。请从所选证书中去掉该证书。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>vs::CertificateTable</name>
    <message>
        <source>Number</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>服务时长</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>发证日期</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印情况</translation>
    </message>
    <message>
        <source>void since %1</source>
        <translation>%1 作废</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>作废原因：%1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>%1 (%2×)</source>
        <extracomment>%1 is date and time of the last print, %2 how often it was printed</extracomment>
        <translation>%1（%2 次）</translation>
    </message>
    <message>
        <source>counted up to %1</source>
        <translation>统计截至 %1</translation>
    </message>
</context>
<context>
    <name>vs::CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>The register of star certificates: issued, printed, void.</source>
        <translation>星级证书登记簿：发证、打印、作废。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>发证</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Make void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Number, name, or pinyin</source>
        <translation>编号、姓名或拼音</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>All stars</source>
        <translation>全部星级</translation>
    </message>
    <message>
        <source>S&amp;tar</source>
        <translation>星级(&amp;T)</translation>
    </message>
    <message>
        <source>No certificate in this list</source>
        <translation>此列表中没有证书</translation>
    </message>
    <message>
        <source>Grant stars first. Then “Issue” gives every granted star its number, and the certificates can be printed.</source>
        <translation>请先认定星级，再点“发证”为每个已认定的星级编号，然后即可打印。</translation>
    </message>
    <message>
        <source>%1 certificates</source>
        <translation>共 %1 张</translation>
    </message>
    <message>
        <source>Issue (%1)</source>
        <translation>发证（%1）</translation>
    </message>
    <message>
        <source>Gives a number to every granted star that has no certificate yet.</source>
        <translation>为已认定而未发证的星级逐一编号。</translation>
    </message>
    <message>
        <source>There is no valid certificate to print here.</source>
        <translation>这里没有可打印的有效证书。</translation>
    </message>
    <message>
        <source>%1 certificates have got their numbers and can be printed.</source>
        <translation>已为 %1 张证书编号，可以打印。</translation>
    </message>
    <message>
        <source>Save certificates as PDF</source>
        <translation>证书存为 PDF</translation>
    </message>
    <message>
        <source>Star certificates %1</source>
        <translation>星级证书 %1</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Drawing the certificates…</source>
        <translation>正在生成证书…</translation>
    </message>
    <message>
        <source>%1 certificates saved in %2.</source>
        <translation>已将 %1 张证书存入 %2。</translation>
    </message>
    <message>
        <source>Choose the one certificate that becomes void.</source>
        <translation>请选中要作废的一张证书。</translation>
    </message>
    <message>
        <source>Make a certificate void</source>
        <translation>证书作废</translation>
    </message>
    <message>
        <source>Certificate %1 of %2 becomes void for good. Its number is not used again, but the star can get a new certificate. Why?</source>
        <translation>证书 %1（%2）作废后不能恢复，编号不再使用，该星级可另行发证。作废原因：</translation>
    </message>
    <message>
        <source>Certificate %1 is void.</source>
        <translation>证书 %1 已作废。</translation>
    </message>
    <message>
        <source>Reading the certificates…</source>
        <translation>正在读取证书…</translation>
    </message>
    <message>
        <source>Giving numbers to certificates…</source>
        <translation>正在为证书编号…</translation>
    </message>
    <message>
        <source>Putting down what was printed…</source>
        <translation>正在登记打印情况…</translation>
    </message>
    <message>
        <source>No certificate fits what was asked for</source>
        <translation>没有符合条件的证书</translation>
    </message>
    <message>
        <source>Clear the search, or choose all under “Show” and “Star”.</source>
        <translation>请清空搜索内容，或在“显示”和“星级”中选择全部。</translation>
    </message>
</context>
<context>
    <name>vs::ColumnChoice</name>
    <message>
        <source>Choose columns…</source>
        <translation>选择显示的列…</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>vs::ColumnsDialog</name>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>显示的列</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Tick what the list shows. The first one stands at the left.</source>
        <translation>勾选列表要显示的列，排在最上面的显示在最左边。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>vs::CommandCall</name>
    <message>
        <source>backup needs one FILE.</source>
        <translation>backup 需要一个 FILE（备份文件）。</translation>
    </message>
    <message>
        <source>Copied to %1 and verified.</source>
        <translation>已备份到 %1 并通过核验。</translation>
    </message>
    <message>
        <source>Copies the file while it is in use and verifies the copy.</source>
        <translation>在使用中备份站点文件，并核验备份。</translation>
    </message>
    <message>
        <source>Sound: %1 rows agree with %2 journal entries.</source>
        <translation>完好：%1 条记录与 %2 条日志相符。</translation>
    </message>
    <message>
        <source>Not sound: %1 findings.</source>
        <translation>有问题：共 %1 处。</translation>
    </message>
    <message>
        <source>Proves file, journal and sealed cells, and names what is wrong.</source>
        <translation>核验文件、日志和加密内容，指出有问题之处。</translation>
    </message>
    <message>
        <source>The password file %1 can&apos;t be read.</source>
        <translation>密码文件 %1 无法读取。</translation>
    </message>
    <message>
        <source>Say where the password is: --password-file FILE.</source>
        <translation>请指明密码文件：--password-file FILE。</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>密码：</translation>
    </message>
    <message>
        <source>“volunteer-station help” lists what can be said.</source>
        <translation>输入“volunteer-station help”查看用法。</translation>
    </message>
    <message>
        <source>init needs --station NAME.</source>
        <translation>init 需要 --station NAME（站点名称）。</translation>
    </message>
    <message>
        <source>The station “%1” is set up in %2.</source>
        <translation>站点“%1”已建立，文件为 %2。</translation>
    </message>
    <message>
        <source>Sets up the station, its administrator and the password.</source>
        <translation>建立站点、管理员和密码。</translation>
    </message>
    <message>
        <source>certify needs --output FILE.pdf.</source>
        <translation>certify 需要 --output FILE.pdf（输出文件）。</translation>
    </message>
    <message>
        <source>--star is a number from 1 to 5.</source>
        <translation>--star 应为 1 到 5 的数字。</translation>
    </message>
    <message>
        <source>No certificate is waiting to be printed. Grant stars first, or say --all to print earlier ones again.</source>
        <translation>没有待打印的证书。请先认定星级；如需重印以前的证书，请加 --all。</translation>
    </message>
    <message>
        <source>%1 certificates in %2.</source>
        <translation>%1 份证书，保存在 %2。</translation>
    </message>
    <message>
        <source>Numbers and prints the certificates of granted stars into a PDF.</source>
        <translation>为已认定的星级编号并将证书输出为 PDF。</translation>
    </message>
    <message>
        <source>%1 rows in %2.</source>
        <translation>%1 行，保存在 %2。</translation>
    </message>
    <message>
        <source>Writes a list; personal numbers masked unless asked for with a reason.</source>
        <translation>导出名单；个人号码默认遮盖，说明理由方可完整导出。</translation>
    </message>
    <message>
        <source>Row %1 is held: %2</source>
        <translation>第 %1 行待补正：%2</translation>
    </message>
    <message>
        <source>Added %1, updated %2, unchanged %3, duplicate %4, skipped %5, held %6.</source>
        <translation>新增 %1，更新 %2，未变 %3，重复 %4，跳过 %5，待补正 %6。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Takes a list over; what can&apos;t be taken over is held with its reason.</source>
        <translation>导入名单；不能导入的行连同原因留待补正。</translation>
    </message>
    <message>
        <source>--limit needs a number.</source>
        <translation>--limit 后面应为数字。</translation>
    </message>
    <message>
        <source>%1 volunteers.</source>
        <translation>共 %1 名志愿者。</translation>
    </message>
    <message>
        <source>opening needs NUMBER, HOURS and --source TEXT.</source>
        <translation>opening 需要 NUMBER（编号）、HOURS（小时数）和 --source TEXT（来源）。</translation>
    </message>
    <message>
        <source>“%1” is no number of hours.</source>
        <translation>“%1”不是小时数。</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>%1 entered as opening balance.</source>
        <translation>已录入期初时长 %1。</translation>
    </message>
    <message>
        <source>Enters hours from before the station kept records, with their source.</source>
        <translation>录入建档以前的服务时长，并注明来源。</translation>
    </message>
    <message>
        <source>%1 %2 reaches star %3 with %4.</source>
        <translation>%1 %2 以 %4 达到%3星级。</translation>
    </message>
    <message>
        <source>%1 volunteers, %2 of them reach a new star.</source>
        <translation>共 %1 名志愿者，其中 %2 名达到新的星级。</translation>
    </message>
    <message>
        <source>Granted to %1 volunteers, %2 stars in all.</source>
        <translation>已为 %1 名志愿者认定星级，共 %2 项。</translation>
    </message>
    <message>
        <source>Says who reaches which star and what the others lack; grants on request.</source>
        <translation>列出谁达到哪一星级、其他人还差什么；可一并认定。</translation>
    </message>
    <message>
        <source>Made up %1 volunteers with %2 records of %3.</source>
        <translation>已生成 %1 名虚构志愿者、%2 条记录，共 %3。</translation>
    </message>
    <message>
        <source>Fills an empty station with made-up people, to look around or measure.</source>
        <translation>用虚构人员填充空站点，供试用或测速。</translation>
    </message>
    <message>
        <source>Volunteers: %1</source>
        <translation>志愿者：%1</translation>
    </message>
    <message>
        <source>Service records: %1</source>
        <translation>服务记录：%1</translation>
    </message>
    <message>
        <source>Service time: %1</source>
        <translation>服务时长：%1</translation>
    </message>
    <message>
        <source>Star %1: %2 volunteers</source>
        <translation>%1星级：%2 人</translation>
    </message>
    <message>
        <source>Volunteers, records, service time and stars by level.</source>
        <translation>志愿者、记录、服务时长和各星级人数。</translation>
    </message>
    <message>
        <source>import needs one of %1, and one FILE.</source>
        <extracomment>%1 is e.g. &quot;volunteers, hours, units&quot;</extracomment>
        <translation>import 需要写明 %1 之一和一个文件。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长（小时）</translation>
    </message>
    <message>
        <source>Without a unit</source>
        <translation>未归属单位</translation>
    </message>
    <message>
        <source>Altogether</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>--from and --to need a day such as 2026-03-05.</source>
        <translation>--from 和 --to 需要填写日期，如 2026-03-05。</translation>
    </message>
    <message>
        <source>network needs a period that ends after it begins.</source>
        <translation>network 的起始日期不能晚于截止日期。</translation>
    </message>
    <message>
        <source>The service network with its figures in a period; this year if not said.</source>
        <translation>列出服务网络及某一时段的汇总数据，默认为今年。</translation>
    </message>
    <message>
        <source>registration needs accept, refuse, suspend, resume, apply-again or withdraw, and at least one NUMBER.</source>
        <translation>registration 需要 accept、refuse、suspend、resume、apply-again 或 withdraw，以及至少一个志愿者编号。</translation>
    </message>
    <message>
        <source>Done for %1 people.</source>
        <translation>已办理 %1 人。</translation>
    </message>
    <message>
        <source>The data of %1 people and %2 held rows would be removed.</source>
        <translation>将删除 %1 人的个人信息和 %2 行待补正数据。</translation>
    </message>
    <message>
        <source>The data of %1 people and %2 held rows has been removed.</source>
        <translation>已删除 %1 人的个人信息和 %2 行待补正数据。</translation>
    </message>
    <message>
        <source>Takes the registration of people a step on. A withdrawal removes what names them and can&apos;t be undone.</source>
        <translation>办理注册状态的变更。注销会删除能识别本人的信息，不能撤销。</translation>
    </message>
    <message>
        <source>Removes personal data that was kept long enough; hours stay.</source>
        <translation>删除保存期满的个人信息，服务时长保留。</translation>
    </message>
    <message>
        <source>Only says how much that is.</source>
        <translation>只报告数量，不作更改。</translation>
    </message>
    <message>
        <source>export needs volunteers, hours or groups and one FILE.</source>
        <translation>export 后需写明 volunteers、hours 或 groups，并给出一个文件。</translation>
    </message>
    <message>
        <source>%1 groups.</source>
        <translation>共 %1 支队伍。</translation>
    </message>
    <message>
        <source>list knows volunteers and groups.</source>
        <translation>list 只能列出 volunteers 或 groups。</translation>
    </message>
    <message>
        <source>Lists volunteers or groups; personal numbers masked.</source>
        <translation>列出志愿者或队伍；个人号码作脱敏处理。</translation>
    </message>
    <message>
        <source>%1 pairs.</source>
        <translation>共 %1 对。</translation>
    </message>
    <message>
        <source>Lists records that may be of one person; --all also families and namesakes.</source>
        <translation>列出可能属于同一人的登记；--all 还包括家人和同名者。</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Who did what, newest first (50 unless told).</source>
        <translation>何人做了什么，最新的在前（默认 50 项）。</translation>
    </message>
    <message>
        <source>Takes back what the user did last; --redo does it again.</source>
        <translation>撤销用户的最后一项操作；--redo 重做。</translation>
    </message>
    <message>
        <source>Searched for: %1</source>
        <translation>搜索：%1</translation>
    </message>
    <message>
        <source>print needs list volunteers, list hours, file, cards or labels, and --output FILE.pdf.</source>
        <translation>print 须指明 list volunteers、list hours、file、cards 或 labels，并加 --output FILE.pdf。</translation>
    </message>
    <message>
        <source>%1 pages in %2.</source>
        <translation>共 %1 页，保存在 %2。</translation>
    </message>
    <message>
        <source>Prints a list, personal files, cards or address labels into a PDF.</source>
        <translation>将列表、个人档案、志愿者卡或地址标签打印为 PDF。</translation>
    </message>
    <message>
        <source>%1 rows are held.</source>
        <translation>共有 %1 行待补正。</translation>
    </message>
    <message>
        <source>%1 held rows were written.</source>
        <translation>已导出 %1 行待补正行。</translation>
    </message>
    <message>
        <source>Row %1 has no key of this station.</source>
        <translation>第 %1 行没有本站的编号。</translation>
    </message>
    <message>
        <source>Accepted %1, still held %2, untouched %3, settled before %4, key not known %5.</source>
        <translation>已导入 %1 行，仍待补正 %2 行，未改动 %3 行，此前已办结 %4 行，编号无法识别 %5 行。</translation>
    </message>
    <message>
        <source>held needs list, export FILE or import FILE; --kind knows volunteers, hours, units and groups.</source>
        <translation>held 需要 list、export FILE 或 import FILE；--kind 可为 volunteers、hours、units、groups。</translation>
    </message>
    <message>
        <source>Held rows: counts them, writes them to a sheet in full (with a reason that is kept), takes the mended sheet back onto the same rows.</source>
        <translation>待补正行：统计数量；完整导出为表格（须说明理由并留存）；将补正后的表格导入到原来的行。</translation>
    </message>
    <message>
        <source>--scale is small, city or million.</source>
        <translation>--scale 只能是 small、city 或 million。</translation>
    </message>
    <message>
        <source>--people and --records-per-person are numbers above 0.</source>
        <translation>--people 和 --records-per-person 必须是大于 0 的数字。</translation>
    </message>
    <message>
        <source>Say where the new password is: --new-password-file FILE.</source>
        <translation>请指明新密码所在文件：--new-password-file 文件。</translation>
    </message>
    <message>
        <source>--role is reader, clerk, reviewer or administrator.</source>
        <translation>--role 为 reader、clerk、reviewer 或 administrator。</translation>
    </message>
    <message>
        <source>%1 can sign in and then has to choose a password.</source>
        <translation>%1 可以登录，登录后须自行修改密码。</translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <translation>密码已修改。</translation>
    </message>
    <message>
        <source>user needs list, add NAME or password.</source>
        <translation>user 之后为 list、add 姓名 或 password。</translation>
    </message>
    <message>
        <source>recover needs --key-file FILE.</source>
        <translation>recover 需要 --key-file 文件。</translation>
    </message>
    <message>
        <source>%1 signs in with the new password from now on.</source>
        <translation>%1 今后用新密码登录。</translation>
    </message>
    <message>
        <source>recovery-key needs one FILE.</source>
        <translation>recovery-key 需要一个文件名。</translation>
    </message>
    <message>
        <source>The recovery key %1 is saved. Keep it off this PC.</source>
        <translation>恢复密钥 %1 已保存，请存放在本机之外。</translation>
    </message>
    <message>
        <source>Lists users, adds one, changes the own password.</source>
        <translation>列出用户、添加用户、修改自己的密码。</translation>
    </message>
    <message>
        <source>Sets a new administrator&apos;s password by the recovery key.</source>
        <translation>凭恢复密钥重设管理员密码。</translation>
    </message>
    <message>
        <source>Saves a new recovery key; the one before becomes useless.</source>
        <translation>保存新的恢复密钥，旧密钥随即作废。</translation>
    </message>
    <message>
        <source>--applied is for lists of volunteers.</source>
        <translation>--applied 只用于志愿者名单。</translation>
    </message>
    <message>
        <source>“%1” does not know the option --%2.</source>
        <translation>“%1”没有选项 --%2。</translation>
    </message>
    <message>
        <source>--reason goes with --unmasked.</source>
        <translation>--reason 须与 --unmasked 一起使用。</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>没有“%1”这种规格。</translation>
    </message>
    <message>
        <source>--start needs a place on the sheet, from 1 on.</source>
        <translation>--start 须为整张标签上的位置，从 1 起。</translation>
    </message>
    <message>
        <source>retain takes no words, only options.</source>
        <translation>retain 不带其他词语，只接受选项。</translation>
    </message>
    <message>
        <source>--years needs a number of at least 1.</source>
        <translation>--years 须为不小于 1 的整数。</translation>
    </message>
    <message>
        <source>--years goes with --preview only; data is removed by the rule of the station.</source>
        <translation>--years 只能与 --preview 一起使用；删除时按本站规定的期限执行。</translation>
    </message>
    <message>
        <source>After so many years without service, instead of the rule.</source>
        <translation>按未服务满该年数查看，不按本站规定的期限。</translation>
    </message>
    <message>
        <source>No volunteer fits “%1”. Check the volunteer number.</source>
        <translation>没有与“%1”相符的志愿者，请核对志愿者编号。</translation>
    </message>
    <message>
        <source>Several volunteers fit “%1”. Give the volunteer number instead.</source>
        <translation>与“%1”相符的志愿者不止一名，请改用志愿者编号。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Left out of the list: %1.</source>
        <translation>名单中未导入的列：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>vs::CommandLine</name>
    <message>
        <source>The station file.</source>
        <translation>站点文件。</translation>
    </message>
    <message>
        <source>File whose text is the password.</source>
        <translation>内容为密码的文件。</translation>
    </message>
    <message>
        <source>User name; the administrator if not said.</source>
        <translation>用户名；不写则为管理员。</translation>
    </message>
    <message>
        <source>Language of the answers: zh_CN or en.</source>
        <translation>回答所用语言：zh_CN 或 en。</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>以 JSON 回答。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>“%1” does not know the option --%2.</source>
        <translation>“%1”没有选项 --%2。</translation>
    </message>
    <message>
        <source>Usage: volunteer-station [--database FILE] [--language zh_CN|en]</source>
        <translation>用法：volunteer-station [--database FILE] [--language zh_CN|en]</translation>
    </message>
    <message>
        <source>       volunteer-station COMMAND … opens no window:</source>
        <translation>      volunteer-station 命令 …（不打开窗口）：</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>各命令通用的选项：</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused with the reason, 2 wrong usage.</source>
        <translation>退出状态：0 完成，1 未办理并说明原因，2 用法有误。</translation>
    </message>
    <message>
        <source>“volunteer-station help” lists what can be said.</source>
        <translation>输入“volunteer-station help”查看用法。</translation>
    </message>
    <message>
        <source>--language is zh_CN or en.</source>
        <translation>--language 应为 zh_CN 或 en。</translation>
    </message>
    <message>
        <source>Say which command.</source>
        <translation>请写明命令。</translation>
    </message>
</context>
<context>
    <name>vs::Complaints</name>
    <message>
        <source>Enter what the complaint is about.</source>
        <translation>请填写投诉内容。</translation>
    </message>
    <message>
        <source>Enter the day the complaint was received, today at the latest.</source>
        <translation>请填写收到投诉的日期，不得晚于今天。</translation>
    </message>
    <message>
        <source>Enter what was found.</source>
        <translation>请填写核查结论。</translation>
    </message>
    <message>
        <source>This complaint is closed already.</source>
        <translation>该投诉已办结。</translation>
    </message>
</context>
<context>
    <name>vs::ConsentDialog</name>
    <message>
        <source>Record consent</source>
        <translation>登记知情同意</translation>
    </message>
    <message>
        <source>&amp;Who agreed</source>
        <translation>同意人(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>方式(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
</context>
<context>
    <name>vs::ConsentPage</name>
    <message>
        <source>Consent</source>
        <translation>知情同意</translation>
    </message>
    <message>
        <source>People who never agreed to be registered, or who have to be asked again.</source>
        <translation>没有知情同意记录、或需要重新征求同意的人员。</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>登记知情同意…</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>查看此人</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册办理</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>Nobody has to be asked</source>
        <translation>无需征求任何人的同意</translation>
    </message>
    <message>
        <source>Everybody in this list has agreed, and the consent still holds.</source>
        <translation>此范围内的人员均已同意，且同意仍然有效。</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
</context>
<context>
    <name>vs::ConsentRules</name>
    <message>
        <source>Under 14, and the guardian has not agreed</source>
        <translation>未满 14 周岁，监护人未同意</translation>
    </message>
    <message>
        <source>Under 18, and the guardian has not agreed</source>
        <translation>未满 18 周岁，监护人未同意</translation>
    </message>
    <message>
        <source>No consent recorded</source>
        <translation>没有同意记录</translation>
    </message>
    <message>
        <source>Grown up by now; the guardian had agreed</source>
        <translation>已成年，原由监护人同意</translation>
    </message>
    <message>
        <source>Consent is too old</source>
        <translation>同意已过期</translation>
    </message>
    <message>
        <source>Choose who agreed.</source>
        <translation>请选择同意人。</translation>
    </message>
    <message>
        <source>Choose how the consent was given.</source>
        <translation>请选择同意的方式。</translation>
    </message>
    <message>
        <source>Enter the day of the consent, today at the latest.</source>
        <translation>请填写同意的日期，最晚为今天。</translation>
    </message>
    <message>
        <source>Under 18 the guardian has to agree.</source>
        <translation>未满 18 周岁须由监护人同意。</translation>
    </message>
</context>
<context>
    <name>vs::ConsentTable</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生年份</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Consent of</source>
        <translation>同意人</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>同意日期</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>所属单位</translation>
    </message>
</context>
<context>
    <name>vs::CopyActivityDialog</name>
    <message>
        <source>Copy the activity</source>
        <translation>复制活动</translation>
    </message>
    <message>
        <source>“%1” takes place again at the same time and place. Nobody is enrolled yet.</source>
        <translation>“%1”在同一时间、地点再办一次，报名名单为空。</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>vs::CorrectionDialog</name>
    <message>
        <source>Correct hours</source>
        <translation>更正时长</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source>e.g. left early, attendance sheet of that day</source>
        <translation>例如：提前离开，以当天签到表为证</translation>
    </message>
    <message>
        <source>%1: now %2. The record stays; the correction is a row of its own.</source>
        <translation>%1：现为 %2。原记录保留，更正另记一行。</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3.</source>
        <translation>%1：%2 更正为 %3。</translation>
    </message>
</context>
<context>
    <name>vs::CorrectionForm</name>
    <message>
        <source>&amp;Change</source>
        <translation>增减时长(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
</context>
<context>
    <name>vs::CreditCode</name>
    <message>
        <source>This is no unified social credit code: it has 18 characters without I, O, S, V and Z, and its last one checks the others. Compare it with the registration certificate.</source>
        <translation>统一社会信用代码有误：应为 18 位，不含字母 I、O、S、V、Z，末位为校验码。请与登记证书核对后重新填写。</translation>
    </message>
</context>
<context>
    <name>vs::Database</name>
    <message>
        <source>The database engine refused the setting “%1”. Move the file to a local disk and try again.</source>
        <translation>数据库引擎拒绝了设置“%1”。请把文件移到本机磁盘后再试。</translation>
    </message>
    <message>
        <source>The file is being written at the moment. Wait a little and try again.</source>
        <translation>文件正在写入，请稍候再试。</translation>
    </message>
    <message>
        <source>The entry contradicts what is already stored (%1).</source>
        <translation>该内容与已有记录相矛盾（%1）。</translation>
    </message>
    <message>
        <source>This is not a station file. Choose the file made by this program.</source>
        <translation>这不是站点文件，请选择本程序建立的文件。</translation>
    </message>
    <message>
        <source>The station file is damaged (%1). Restore the latest backup.</source>
        <translation>站点文件已损坏（%1），请恢复最近的备份。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; make room and try again.</source>
        <translation>磁盘已满，未保存任何内容。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>The station file may not be written. Check the permissions of the file and its folder.</source>
        <translation>没有站点文件的写入权限，请检查文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>The database engine reports: %1 (%2).</source>
        <translation>数据库引擎报告：%1（%2）。</translation>
    </message>
    <message>
        <source>There is no station file at %1. Set up a station first.</source>
        <translation>%1 处没有站点文件，请先建立站点。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made. Choose another place.</source>
        <translation>无法建立文件夹 %1，请另选位置。</translation>
    </message>
    <message>
        <source>The station file can&apos;t live on this drive (%1): removable and network drives lose data when they are pulled out. Put it on this computer&apos;s own disk and use backups for sticks.</source>
        <translation>站点文件不能放在这个磁盘上（%1）：移动盘和网络盘拔出或断开时会丢失数据。请放在本机磁盘上，U 盘只用来存备份。</translation>
    </message>
    <message>
        <source>The station file is open in another window of this program. Use that window or close it first.</source>
        <translation>站点文件已在本程序的另一个窗口中打开。请使用那个窗口，或先将其关闭。</translation>
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
    <name>vs::Desktop</name>
    <message>
        <source>Sample station</source>
        <translation>示例站点</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>The preferences could not be saved. Check the room on the disk.</source>
        <translation>偏好设置未能保存，请检查磁盘空间。</translation>
    </message>
    <message>
        <source>Volunteer Station</source>
        <translation>志愿服务站</translation>
    </message>
    <message>
        <source>Choose a password of your own</source>
        <translation>请设置您自己的密码</translation>
    </message>
    <message>
        <source>Open the recovery key</source>
        <translation>打开恢复密钥</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>文本文件 (*.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>New administrator&apos;s password</source>
        <translation>新的管理员密码</translation>
    </message>
    <message>
        <source>The key file opens the station. Choose the password the administrator signs in with from now on.</source>
        <translation>密钥文件可以打开本站。请设置管理员今后登录所用的密码。</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Save a key file…</source>
        <translation>保存密钥文件…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Without the administrator&apos;s password and without a key file nobody can read this station any more. With the key file a lost password is replaced: save it on a stick or print it, lock it away, and keep it off this PC.</source>
        <translation>管理员密码遗失且没有密钥文件时，本站数据将无人能够读取；有密钥文件即可重设密码。请将密钥文件保存到 U 盘或打印出来锁存，不要留在本机。</translation>
    </message>
</context>
<context>
    <name>vs::DialogPrompter</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>vs::DuplicateFinder</name>
    <message>
        <source>The search for duplicates was stopped.</source>
        <translation>已停止查找重复登记。</translation>
    </message>
    <message>
        <source>The program is locked. Enter the password first.</source>
        <translation>程序已锁定，请先输入密码。</translation>
    </message>
</context>
<context>
    <name>vs::DuplicateRules</name>
    <message>
        <source>same document number</source>
        <translation>证件号码相同</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>same name in Latin letters</source>
        <translation>姓名拼音相同（拉丁字母）</translation>
    </message>
    <message>
        <source>name sounds the same</source>
        <translation>姓名同音</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>出生日期相同</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>住址相同</translation>
    </message>
    <message>
        <source>but different birth dates</source>
        <translation>但出生日期不同</translation>
    </message>
    <message>
        <source>but two valid ID numbers</source>
        <translation>但各有有效身份证号</translation>
    </message>
</context>
<context>
    <name>vs::DuplicateTable</name>
    <message>
        <source>Likely</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>Two records</source>
        <translation>两条登记</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>vs::Duplicates</name>
    <message>
        <source>These are not two records. Choose another one.</source>
        <translation>这是同一条登记，请另选一条。</translation>
    </message>
    <message>
        <source>%1 (%2) has been merged or has withdrawn already. Look for duplicates again.</source>
        <translation>%1（%2）已被合并或已注销，请重新查找。</translation>
    </message>
    <message>
        <source>Enter the reason; it is kept.</source>
        <translation>请填写原因，原因会保留。</translation>
    </message>
</context>
<context>
    <name>vs::DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>重复登记</translation>
    </message>
    <message>
        <source>Records that may be of one person: compare, then make them one.</source>
        <translation>可能属于同一人的登记：核对后合并为一条。</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>尚未查找</translation>
    </message>
    <message>
        <source>The whole register is looked through for the same documents, phones, names and birth dates. It takes a few seconds.</source>
        <translation>将在全部登记中查找证件、电话、姓名和出生日期相同的记录，需要几秒钟。</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>查找重复登记</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>很可能重复</translation>
    </message>
    <message>
        <source>Likely and possible</source>
        <translation>很可能和可能重复</translation>
    </message>
    <message>
        <source>Also families and namesakes</source>
        <translation>包括家人和同名者</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>正在查找重复登记…</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>没有重复登记</translation>
    </message>
    <message>
        <source>Nothing in this list looks like one person. “Show” has weaker ones, too.</source>
        <translation>此范围内没有像同一人的登记。可在“显示”中查看可能性较低的。</translation>
    </message>
    <message>
        <source>%1 pairs</source>
        <translation>%1 对</translation>
    </message>
    <message>
        <source>Merge two records</source>
        <translation>合并两条登记</translation>
    </message>
    <message>
        <source>Hours, stars, groups and certificates of %1 go to %2. The record %1 stays as an empty pointer. Undo takes it back. Why are they one person?</source>
        <translation>%1 的时长、星级、队伍和证书将并入 %2，%1 仅保留指向合并后记录的空白记录。可以撤销。请说明为何是同一人：</translation>
    </message>
    <message>
        <source>%1 and %2 are one record now: %2. Ctrl+Z takes it back.</source>
        <translation>%1 与 %2 已合并为 %2。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Remembered: these are two people.</source>
        <translation>已记住：不是同一人。</translation>
    </message>
</context>
<context>
    <name>vs::EnrolDialog</name>
    <message>
        <source>Enrol volunteers</source>
        <translation>活动报名</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 is enrolled. Who is next?</source>
        <translation>%1 已报名，请输入下一位。</translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>已报名 %1 人，名额 %2 人</translation>
    </message>
    <message>
        <source>%1 enrolled</source>
        <translation>已报名 %1 人</translation>
    </message>
</context>
<context>
    <name>vs::FileChoices</name>
    <message>
        <source>Say what the personal data is needed for; the reason is kept.</source>
        <translation>请写明为什么需要个人信息，理由将留存备查。</translation>
    </message>
    <message>
        <source>Print personal files: %1</source>
        <translation>打印个人档案：%1 人</translation>
    </message>
    <message>
        <source>Masked, without photo</source>
        <translation>脱敏，不含照片</translation>
    </message>
    <message>
        <source>In full, with a reason</source>
        <translation>完整显示，须写明理由</translation>
    </message>
    <message>
        <source>What the files are for; kept in the history</source>
        <translation>写明档案用途，将留存在操作记录中</translation>
    </message>
    <message>
        <source>&amp;Personal data</source>
        <translation>个人信息(&amp;P)</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>理由(&amp;E)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>vs::FilterChips</name>
    <message>
        <source>%1: press to take this filter away</source>
        <translation>%1：点击取消这项筛选</translation>
    </message>
    <message>
        <source>Take away the filter %1</source>
        <translation>取消筛选：%1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 项</translation>
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
    <message>
        <source>Keep the password safe. You will be offered a key file next: without the password and without the key file nobody can open the data, not even the makers of this program.</source>
        <translation>请妥善保管密码。接下来可保存密钥文件：密码遗失且没有密钥文件的，任何人（包括本软件的作者）都无法打开数据。</translation>
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
        <translation>所填内容尚未保存，是否放弃?</translation>
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
    <name>vs::GroupDetail</name>
    <message>
        <source>Group</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>队员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>已离队</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>下属队伍</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>入队日期</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>&amp;Join…</source>
        <translation>入队(&amp;J)…</translation>
    </message>
    <message>
        <source>Ro&amp;le…</source>
        <translation>变更职务(&amp;L)…</translation>
    </message>
    <message>
        <source>Lea&amp;ve…</source>
        <translation>离队(&amp;V)…</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>全网络</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Specialist team</source>
        <translation>专业服务队</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>所属单位</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>解散日期</translation>
    </message>
    <message>
        <source>Service categories</source>
        <translation>服务类别</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>服务技能</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>可提供</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 members. Hours from %2 to %3.</source>
        <translation>在队 %1 人。时长统计自 %2 至 %3。</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>职务变更</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>登记证号</translation>
    </message>
    <message>
        <source>Co&amp;rrect…</source>
        <translation>更正(&amp;R)…</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>离队日期</translation>
    </message>
    <message>
        <source>Ho&amp;urs…</source>
        <translation>时长(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>vs::GroupForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>队伍名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Specialty</source>
        <translation>专业类别(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Registration number</source>
        <translation>登记证号(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>所属单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Parent group</source>
        <translation>上级队伍(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Founded on</source>
        <translation>成立日期(&amp;F)</translation>
    </message>
    <message>
        <source>Person in &amp;charge</source>
        <translation>负责人(&amp;C)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>负责人电话</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>联系人(&amp;O)</translation>
    </message>
    <message>
        <source>Phone of the contact</source>
        <translation>联系人电话</translation>
    </message>
    <message>
        <source>Service ca&amp;tegories</source>
        <translation>服务类别(&amp;T)</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>可提供</translation>
    </message>
    <message>
        <source>More on offers</source>
        <translation>可提供（说明）</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>More on needs</source>
        <translation>需要（说明）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Change group</source>
        <translation>修改队伍</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新建队伍</translation>
    </message>
    <message>
        <source>For specialist teams only</source>
        <translation>仅专业服务队填写</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>全网络</translation>
    </message>
    <message>
        <source>There is no open group “%1”. Choose one from the list.</source>
        <translation>没有名为“%1”的现有队伍，请从列表中选择。</translation>
    </message>
    <message>
        <source>Sk&amp;ills</source>
        <translation>服务技能(&amp;I)</translation>
    </message>
</context>
<context>
    <name>vs::GroupImport</name>
    <message>
        <source>The name is missing</source>
        <translation>缺少队伍名称</translation>
    </message>
    <message>
        <source>The unified social credit code does not fit its check</source>
        <translation>统一社会信用代码校验不符</translation>
    </message>
    <message>
        <source>The spreadsheet lost the last digits of the registration number</source>
        <translation>登记证号的末几位已被电子表格丢失</translation>
    </message>
    <message>
        <source>The registration number and the name belong to different groups</source>
        <translation>登记证号与名称分属不同队伍</translation>
    </message>
    <message>
        <source>The phone number is not possible</source>
        <translation>电话号码有误</translation>
    </message>
    <message>
        <source>There is no such unit in the network</source>
        <translation>服务网络中没有该单位</translation>
    </message>
    <message>
        <source>Several units have this name</source>
        <translation>有多个单位同名</translation>
    </message>
    <message>
        <source>The unit lies outside your own</source>
        <translation>该单位不在您的管理范围内</translation>
    </message>
    <message>
        <source>Several groups have this name</source>
        <translation>有多支队伍同名</translation>
    </message>
    <message>
        <source>The parent group is not known</source>
        <translation>上级队伍不存在</translation>
    </message>
    <message>
        <source>Several groups have the name of the parent</source>
        <translation>有多支队伍与上级队伍同名</translation>
    </message>
    <message>
        <source>The group would stand below itself</source>
        <translation>队伍不能隶属于自身</translation>
    </message>
    <message>
        <source>The day of founding can&apos;t be read</source>
        <translation>成立日期无法识别</translation>
    </message>
    <message>
        <source>The day of founding lies in the future</source>
        <translation>成立日期晚于今天</translation>
    </message>
    <message>
        <source>The registration number belongs to %1.</source>
        <translation>该登记证号属于“%1”。</translation>
    </message>
    <message>
        <source>%1 is registered as %2.</source>
        <translation>“%1”登记的证号是 %2。</translation>
    </message>
    <message>
        <source>Parent group in the list: “%1”.</source>
        <translation>名单中的上级队伍：“%1”。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>队伍名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>专业类别</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>所属单位</translation>
    </message>
    <message>
        <source>Parent group</source>
        <translation>上级队伍</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Phone of the person in charge</source>
        <translation>负责人电话</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone of the contact</source>
        <translation>联系人电话</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Service categories</source>
        <translation>服务类别</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>服务技能</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>队伍提供</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>队伍需要</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>There is no unit “%1” in the network.</source>
        <translation>服务网络中没有单位“%1”。</translation>
    </message>
    <message>
        <source>Several units are called “%1”.</source>
        <translation>有多个单位名为“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1”不是日期。</translation>
    </message>
</context>
<context>
    <name>vs::GroupRoster</name>
    <message>
        <source>Group</source>
        <translation>队伍名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>专业类别</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>所属单位</translation>
    </message>
    <message>
        <source>Parent group</source>
        <translation>上级队伍</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Phone of the person in charge</source>
        <translation>负责人电话</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone of the contact</source>
        <translation>联系人电话</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Service categories</source>
        <translation>服务类别</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>服务技能</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>队伍提供</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>队伍需要</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>在队人数</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>解散日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>vs::GroupRules</name>
    <message>
        <source>Enter the reason; it is kept.</source>
        <translation>请填写原因，原因将存档备查。</translation>
    </message>
    <message>
        <source>Enter the name of the group.</source>
        <translation>请填写队伍名称。</translation>
    </message>
    <message>
        <source>Choose the kind of group, or write one of your own.</source>
        <translation>请选择队伍类型，也可自行填写。</translation>
    </message>
    <message>
        <source>The day of founding lies in the future.</source>
        <translation>成立日期不能晚于今天。</translation>
    </message>
    <message>
        <source>The group was closed on %1, before the day of founding.</source>
        <translation>队伍已于 %1 解散，早于成立日期。</translation>
    </message>
    <message>
        <source>“%1” is no unified social credit code; it is kept as it is, but could not be checked.</source>
        <translation>“%1”不是统一社会信用代码，按原样保存，未能校验。</translation>
    </message>
    <message>
        <source>A group can&apos;t stand below itself. Choose another parent group.</source>
        <translation>队伍不能隶属于自身或其下属队伍，请另选上级队伍。</translation>
    </message>
    <message>
        <source>%1 is closed. Reopen it before anybody joins.</source>
        <translation>“%1”已解散，恢复后方可入队。</translation>
    </message>
    <message>
        <source>%1 is not an active volunteer at the moment.</source>
        <translation>%1 目前不是在册有效的志愿者。</translation>
    </message>
    <message>
        <source>Choose the role.</source>
        <translation>请选择职务。</translation>
    </message>
    <message>
        <source>Enter the day of joining.</source>
        <translation>请填写入队日期。</translation>
    </message>
    <message>
        <source>The day of joining lies in the future.</source>
        <translation>入队日期不能晚于今天。</translation>
    </message>
    <message>
        <source>The group was only founded on %1.</source>
        <translation>队伍于 %1 才成立。</translation>
    </message>
    <message>
        <source>%1 was a member in this role until %2.</source>
        <translation>%1 已担任该职务至 %2。</translation>
    </message>
    <message>
        <source>%1 is a member in this role since %2.</source>
        <translation>%1 自 %2 起已担任该职务。</translation>
    </message>
    <message>
        <source>This membership ended on %1 already.</source>
        <translation>该队员已于 %1 离队。</translation>
    </message>
    <message>
        <source>Enter the last day.</source>
        <translation>请填写离队日期。</translation>
    </message>
    <message>
        <source>The last day lies in the future.</source>
        <translation>离队日期不能晚于今天。</translation>
    </message>
    <message>
        <source>The membership only began on %1.</source>
        <translation>该队员于 %1 才入队。</translation>
    </message>
    <message>
        <source>%1 has this registration number already.</source>
        <translation>“%1”已使用该登记证号。</translation>
    </message>
    <message>
        <source>There is an open group of this name in this unit already. Tell them apart by their names.</source>
        <translation>该单位已有同名队伍，请用不同的名称加以区分。</translation>
    </message>
    <message>
        <source>This group is closed already.</source>
        <translation>该队伍已经解散。</translation>
    </message>
    <message>
        <source>Enter the day of closing, not before the founding and today at the latest.</source>
        <translation>请填写解散日期，不得早于成立日期，也不得晚于今天。</translation>
    </message>
    <message>
        <source>There are open groups below this one. Close them first, or give them another parent group.</source>
        <translation>该队伍尚有下属队伍，请先解散下属队伍或为其另定上级队伍。</translation>
    </message>
    <message>
        <source>This group is open.</source>
        <translation>该队伍未解散。</translation>
    </message>
    <message>
        <source>There is no such group.</source>
        <translation>没有该队伍。</translation>
    </message>
    <message>
        <source>There is no such membership.</source>
        <translation>没有该入队记录。</translation>
    </message>
    <message>
        <source>There is no such volunteer.</source>
        <translation>没有该志愿者。</translation>
    </message>
    <message>
        <source>%1 is closed. Choose a unit that is open.</source>
        <translation>“%1”已撤并，请选择现有单位。</translation>
    </message>
    <message>
        <source>The last day lies before the day of joining.</source>
        <translation>退出日期早于加入日期。</translation>
    </message>
    <message>
        <source>%1 was closed on %2; the membership ends that day at the latest.</source>
        <translation>“%1”已于 %2 解散，队员身份最迟至该日止。</translation>
    </message>
    <message>
        <source>There is another membership in this role at that time, from %1.</source>
        <translation>该时段内已有同一职务的任职记录，自 %1 起。</translation>
    </message>
</context>
<context>
    <name>vs::GroupStepDialog</name>
    <message>
        <source>&amp;Volunteer</source>
        <translation>志愿者(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>职务(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>原因(&amp;E)</translation>
    </message>
    <message>
        <source>Choose who joins the group.</source>
        <translation>请选择入队的志愿者。</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>入队</translation>
    </message>
    <message>
        <source>Somebody joins %1.</source>
        <translation>登记加入“%1”的志愿者。</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>起始日期(&amp;F)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离队</translation>
    </message>
    <message>
        <source>%1 leaves %2. Hours up to the last day stay the group&apos;s.</source>
        <translation>%1 离开“%2”。截至离队当日的时长仍计入该队伍。</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>离队日期(&amp;L)</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>变更职务</translation>
    </message>
    <message>
        <source>%1 gets another role in %2. The old one is kept with its days.</source>
        <translation>变更 %1 在“%2”中的职务，原职务及起止日期予以保留。</translation>
    </message>
    <message>
        <source>Close group</source>
        <translation>解散队伍</translation>
    </message>
    <message>
        <source>%1 is closed and all memberships end that day. Hours and history stay.</source>
        <translation>解散“%1”，全体队员于当日离队，时长和历史记录予以保留。</translation>
    </message>
    <message>
        <source>Reopen group</source>
        <translation>恢复队伍</translation>
    </message>
    <message>
        <source>%1 is opened again; those who were members until it was closed are members again.</source>
        <translation>恢复“%1”，解散时在队的人员重新成为队员。</translation>
    </message>
    <message>
        <source>Correct membership</source>
        <translation>更正任职记录</translation>
    </message>
    <message>
        <source>What was entered wrongly about %1 in %2. Hours count anew by these days; without a last day the membership goes on.</source>
        <translation>更正 %1 在“%2”任职记录中的录入错误。时长按更正后的日期重新计算；不填离队日期表示仍在队。</translation>
    </message>
    <message>
        <source>C&amp;losed on</source>
        <translation>解散日期(&amp;L)</translation>
    </message>
</context>
<context>
    <name>vs::GroupTable</name>
    <message>
        <source>Group</source>
        <translation>队伍名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>专业类别</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>所属单位</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>登记证号</translation>
    </message>
</context>
<context>
    <name>vs::GroupText</name>
    <message>
        <source>Closed</source>
        <translation>已解散</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
</context>
<context>
    <name>vs::Groups</name>
    <message>
        <source>Opened to be changed</source>
        <translation>打开修改</translation>
    </message>
</context>
<context>
    <name>vs::GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>志愿队伍</translation>
    </message>
    <message>
        <source>Name, pinyin, initials or registration number</source>
        <translation>名称、拼音、首字母或登记证号</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新建队伍</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>导入名单…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已解散</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>所属单位</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长统计</translation>
    </message>
    <message>
        <source>Specialist teams</source>
        <translation>专业服务队</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>共 %1 支队伍</translation>
    </message>
    <message>
        <source>There is no group yet</source>
        <translation>还没有队伍</translation>
    </message>
    <message>
        <source>Add the first one, or take over a list from Excel with “Import a list…”.</source>
        <translation>请新建第一支队伍，或通过“导入名单…”从 Excel 名单导入。</translation>
    </message>
    <message>
        <source>No group fits what was asked for</source>
        <translation>没有符合条件的队伍</translation>
    </message>
    <message>
        <source>Check the spelling, shorten what you typed, or choose another kind, unit or status.</source>
        <translation>请检查输入是否有误、缩短搜索内容，或更换类型、单位和状态。</translation>
    </message>
    <message>
        <source>Organisations, teams and their members.</source>
        <translation>志愿服务组织、专业服务队等各类队伍及其队员。</translation>
    </message>
    <message>
        <source>Close group…</source>
        <translation>解散队伍…</translation>
    </message>
    <message>
        <source>Reopen group…</source>
        <translation>恢复队伍…</translation>
    </message>
    <message>
        <source>Import members…</source>
        <translation>导入队员名单…</translation>
    </message>
</context>
<context>
    <name>vs::HeldFilterBoxes</name>
    <message>
        <source>All (%1)</source>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file; which of several of that name</comment>
        <translation>%1，第 %2 个</translation>
    </message>
</context>
<context>
    <name>vs::HeldRowForm</name>
    <message>
        <source>&amp;Accept</source>
        <translation>核对并导入(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Dismiss…</source>
        <translation>不予导入(&amp;D)…</translation>
    </message>
    <message>
        <source>Judge the row again and take it over (Ctrl+Enter)</source>
        <translation>重新核对本行，无误即导入（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>%2 第 %1 行</translation>
    </message>
</context>
<context>
    <name>vs::HeldRowTable</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation>待补正原因</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>vs::HeldRowsPage</name>
    <message>
        <source>Held rows</source>
        <translation>待补正</translation>
    </message>
    <message>
        <source>Rows of imported lists that need mending before they count.</source>
        <translation>导入名单时未能入册的行，补正后方可导入。</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>导入名单…</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>名单(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>原因(&amp;R)：</translation>
    </message>
    <message>
        <source>Still to mend: %1</source>
        <translation>尚待补正：%1</translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>没有待补正的行</translation>
    </message>
    <message>
        <source>Rows that an import cannot take over wait here until somebody mends them.</source>
        <translation>导入时未能入册的行会留在这里，等待补正。</translation>
    </message>
    <message>
        <source>Row %1 was taken over: %2.</source>
        <translation>第 %1 行已导入：%2。</translation>
    </message>
    <message>
        <source>Dismiss the row</source>
        <translation>不予导入</translation>
    </message>
    <message>
        <source>Why is row %1 of %2 not needed? The reason is kept in the journal.</source>
        <translation>%2 第 %1 行为何不予导入？理由将记入日志。</translation>
    </message>
    <message>
        <source>Row %1 will not be taken over and disappears from this list.</source>
        <translation>第 %1 行将不予导入，并从本列表中移除。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>不予导入</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Row %1 was dismissed.</source>
        <translation>第 %1 行已不予导入。</translation>
    </message>
    <message>
        <source>Any word of a row</source>
        <translation>行内任意文字</translation>
    </message>
    <message>
        <source>Accept &amp;chosen</source>
        <translation>导入所选(&amp;C)</translation>
    </message>
    <message>
        <source>Judging the chosen rows again…</source>
        <translation>正在重新核对所选的行…</translation>
    </message>
    <message>
        <source>Taken over: %1. Still held: %2.</source>
        <translation>已导入 %1 行，仍待补正 %2 行。</translation>
    </message>
    <message>
        <source>Dismiss rows</source>
        <translation>不予导入</translation>
    </message>
    <message>
        <source>Why are these %1 rows not needed? The reason is kept in the journal.</source>
        <translation>这 %1 行为何不需要？理由将记入日志。</translation>
    </message>
    <message>
        <source>%1 rows will not be taken over and disappear from this list.</source>
        <translation>这 %1 行将不予导入，并从此列表中移除。</translation>
    </message>
    <message>
        <source>%1 rows were dismissed.</source>
        <translation>已对 %1 行不予导入。</translation>
    </message>
    <message>
        <source>Judging the row again…</source>
        <translation>正在重新核对该行…</translation>
    </message>
    <message>
        <source>Export held rows to be mended…</source>
        <translation>导出待补正行…</translation>
    </message>
    <message>
        <source>Import the mended sheet…</source>
        <translation>导入补正后的表格…</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>文件(&amp;I)：</translation>
    </message>
    <message>
        <source>Dismissing rows…</source>
        <translation>正在办理不予导入…</translation>
    </message>
</context>
<context>
    <name>vs::HeldSheet</name>
    <message>
        <source>Key (leave as it is)</source>
        <translation>编号（请勿改动）</translation>
    </message>
    <message>
        <source>Enter why the rows leave the program in full; it is kept.</source>
        <translation>请填写完整导出这些行的理由，理由将留存。</translation>
    </message>
    <message>
        <source>There is no held row to write.</source>
        <translation>没有可导出的待补正行。</translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation>待补正原因</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Stopped. No sheet was written.</source>
        <translation>已停止，没有导出表格。</translation>
    </message>
    <message>
        <source>The rows belong to lists of several kinds. Choose one kind first.</source>
        <translation>这些行属于几种不同的名单，请先选定一种。</translation>
    </message>
    <message>
        <source>The sheet has no column “%1”. Choose a sheet this program wrote.</source>
        <translation>表格中没有“%1”这一列，请选择由本程序导出的表格。</translation>
    </message>
</context>
<context>
    <name>vs::HeldSheetExchange</name>
    <message>
        <source>Mend in a sheet</source>
        <translation>导出待补正行</translation>
    </message>
    <message>
        <source>The sheet holds %1 rows in full, as they must be mended. Why do they leave the program? The reason is kept.</source>
        <translation>为便于补正，表格将完整导出 %1 行，其中个人信息不遮盖。为何要导出？理由将留存。</translation>
    </message>
    <message>
        <source>held rows</source>
        <translation>待补正行</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the sheet…</source>
        <translation>正在导出表格…</translation>
    </message>
    <message>
        <source>%1 rows were written. Mend them there, leave the first column as it is, and take the sheet back here.</source>
        <translation>已导出 %1 行。请在表格中补正，第一列保持原样，补正后在此导入。</translation>
    </message>
    <message>
        <source>Take a mended sheet back</source>
        <translation>导入补正后的表格</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Taking the mended rows over…</source>
        <translation>正在导入改好的行…</translation>
    </message>
    <message>
        <source>Taken over: %1. Still held: %2. Untouched: %3. Settled before: %4. Key not known: %5.</source>
        <translation>已导入 %1 行，仍待补正 %2 行，未改动 %3 行，此前已办结 %4 行，编号无法识别 %5 行。</translation>
    </message>
</context>
<context>
    <name>vs::History</name>
    <message>
        <source>more than %1 rows</source>
        <translation>超过 %1 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and others (%2 rows)</source>
        <translation>%1等（共 %2 行）</translation>
    </message>
</context>
<context>
    <name>vs::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Who changed what, when and why. Nothing here can be altered.</source>
        <translation>何人、何时、因何改动了什么。此处内容不可更改。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Person: name, pinyin or number</source>
        <translation>按人员查：姓名、拼音或编号</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>操作人(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>操作(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>至(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing was done that fits</source>
        <translation>没有符合条件的操作</translation>
    </message>
    <message>
        <source>Choose other days, another user, or empty the search.</source>
        <translation>请更换日期或操作人，或清空查找框。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部操作</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>撤销此项操作</translation>
    </message>
    <message>
        <source>What the step changed gets its old values; what it added becomes void. The history keeps both.</source>
        <translation>此项操作改动的内容恢复原值，新增的内容作废；两者都保留在操作记录中。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>正在撤销…</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>自(&amp;R)</translation>
    </message>
</context>
<context>
    <name>vs::HistoryPane</name>
    <message>
        <source>What was changed</source>
        <translation>改动内容</translation>
    </message>
    <message>
        <source>%1 · %2 · entry %3</source>
        <translation>%1 · %2 · 第 %3 条</translation>
    </message>
    <message>
        <source>This step was undone.</source>
        <translation>此项操作已被撤销。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <translation>%1（新增）</translation>
    </message>
    <message>
        <source>and %1 more rows</source>
        <translation>另有 %1 行</translation>
    </message>
    <message>
        <source>Undo this &amp;step…</source>
        <translation>撤销此项操作(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>vs::HistoryTable</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Concerning</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1（已撤销）</translation>
    </message>
</context>
<context>
    <name>vs::HomePage</name>
    <message>
        <source>Volunteers by star</source>
        <translation>各星级人数</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Service records</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>服务时长</translation>
    </message>
    <message>
        <source>To do next</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Nobody is registered at this station yet</source>
        <translation>本站还没有登记志愿者</translation>
    </message>
    <message>
        <source>Bring in the list you have, or begin with one person.</source>
        <translation>可以导入现有名单，也可以先登记一个人。</translation>
    </message>
    <message>
        <source>Import your roster</source>
        <translation>导入名单</translation>
    </message>
    <message>
        <source>Register the first volunteer</source>
        <translation>登记第一位志愿者</translation>
    </message>
    <message>
        <source>Rows of imported lists that wait to be checked: %1</source>
        <translation>导入名单中有 %1 行待补正</translation>
    </message>
    <message>
        <source>Activities of the last seven days without recorded hours: %1</source>
        <translation>近七日有 %1 场活动未记录时长</translation>
    </message>
    <message>
        <source>Volunteers who reach a new star: %1</source>
        <translation>有 %1 名志愿者达到新的星级</translation>
    </message>
    <message>
        <source>Granted stars without a certificate: %1</source>
        <translation>有 %1 个已认定的星级尚未发证</translation>
    </message>
    <message>
        <source>Certificates that have not been printed: %1</source>
        <translation>有 %1 张证书尚未打印</translation>
    </message>
    <message>
        <source>Volunteers whose star no longer stands on its figures: %1</source>
        <translation>有 %1 名志愿者的数据已低于其星级要求</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>没有待办事项。</translation>
    </message>
    <message>
        <source>The station at a glance, and what to do next.</source>
        <translation>本站概况和待办事项。</translation>
    </message>
    <message>
        <source>People whose consent is missing or has lapsed: %1</source>
        <translation>缺少知情同意或同意已失效的人员：%1 人</translation>
    </message>
    <message>
        <source>A lost password could lock this station for good: make the recovery key</source>
        <translation>尚未制作恢复密钥：管理员密码一旦丢失，本站数据可能再也无法打开</translation>
    </message>
</context>
<context>
    <name>vs::HourColumns</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动名称</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Punctuality</source>
        <translation>守时程度</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>服务态度</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>专业水平</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>vs::HourDetail</name>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Hours altogether</source>
        <translation>累计时长</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>评价次数</translation>
    </message>
    <message>
        <source>Mean quality</source>
        <translation>平均评分</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Corrected to</source>
        <translation>更正为</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Proved by</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>vs::HourImport</name>
    <message>
        <source>Reason for the long day</source>
        <translation>当日时长较长的原因</translation>
    </message>
    <message>
        <source>Second reason</source>
        <translation>第二条原因</translation>
    </message>
    <message>
        <source>The list needs a column with names or one with ID numbers.</source>
        <translation>名单中须有姓名列或身份证号列。</translation>
    </message>
</context>
<context>
    <name>vs::HourRules</name>
    <message>
        <source>This service is recorded already, with other scores.</source>
        <translation>这次服务已有记录，但评分不同。</translation>
    </message>
    <message>
        <source>The person has other service at that time: %1, %2.</source>
        <translation>此人在该时段已有其他服务：%1，%2。</translation>
    </message>
    <message>
        <source>No volunteer with this number or name is registered. Register the person first, or mend the number.</source>
        <translation>没有登记过该证件号码或姓名的志愿者。请先登记此人，或更正号码。</translation>
    </message>
    <message>
        <source>It is not certain who this is: several volunteers have this name, or number and name belong to different people. Enter the right ID number.</source>
        <translation>无法确定是谁：有同名志愿者，或号码与姓名不是同一人。请填写正确的身份证号。</translation>
    </message>
    <message>
        <source>Enter the name of the activity.</source>
        <translation>请填写活动名称。</translation>
    </message>
    <message>
        <source>Enter date, start and end, e.g. 2026-03-05, 09:00 and 11:30.</source>
        <translation>请填写日期、开始和结束时间，例如 2026-03-05、09:00、11:30。</translation>
    </message>
    <message>
        <source>Start and end are the same. Enter when the service really ended.</source>
        <translation>开始和结束时间相同，请填写实际结束时间。</translation>
    </message>
    <message>
        <source>The end is before the start. Service past midnight is two records, one a day.</source>
        <translation>结束时间早于开始时间。跨零点的服务请按天分两条记录。</translation>
    </message>
    <message>
        <source>This time has not come yet. Check the date.</source>
        <translation>该时间尚未到来，请核对日期。</translation>
    </message>
    <message>
        <source>The person has other service at that time.</source>
        <translation>此人在该时段已有其他服务。</translation>
    </message>
    <message>
        <source>The day adds up to more than the station allows without review. Give the reason, or mend the times.</source>
        <translation>当天累计时长超过免审核上限。请填写原因，或更正时间。</translation>
    </message>
    <message>
        <source>Scores go from 1 to 5. Leave the score empty when there is none.</source>
        <translation>评分为 1 至 5 分；没有评分请留空。</translation>
    </message>
    <message>
        <source>Correct the record itself, not its correction.</source>
        <translation>请更正原记录，不能更正一条更正。</translation>
    </message>
    <message>
        <source>Enter how much is to be added or taken away.</source>
        <translation>请填写要增加或扣减的时长。</translation>
    </message>
    <message>
        <source>More can&apos;t be taken away than the record has left.</source>
        <translation>扣减的时长不能超过该记录剩余的时长。</translation>
    </message>
    <message>
        <source>One day has no more than 24 hours.</source>
        <translation>一天不超过 24 小时。</translation>
    </message>
    <message>
        <source>This is more than an opening balance can be.</source>
        <translation>超出期初时长的上限。</translation>
    </message>
    <message>
        <source>Say why the hours are corrected.</source>
        <translation>请填写更正原因。</translation>
    </message>
    <message>
        <source>Enter the hours of service before.</source>
        <translation>请填写以往的服务时长。</translation>
    </message>
    <message>
        <source>Say where these hours are proved, e.g. the old paper register.</source>
        <translation>请填写时长依据，例如旧纸质台账。</translation>
    </message>
    <message>
        <source>Enter the day up to which these hours count.</source>
        <translation>请填写时长截止日期（不晚于今天）。</translation>
    </message>
    <message>
        <source>The program is locked. Enter the password first.</source>
        <translation>程序已锁定，请先输入密码。</translation>
    </message>
    <message>
        <source>The day adds up to %1. Above %2 the reviewer has to give a reason.</source>
        <translation>当天累计 %1。超过 %2 须由审核人填写原因。</translation>
    </message>
    <message>
        <source>The day adds up to %1. Above %2 a second reason is needed.</source>
        <translation>当天累计 %1。超过 %2 须再填写一条原因。</translation>
    </message>
    <message>
        <source>This activity has been cancelled.</source>
        <translation>该活动已取消。</translation>
    </message>
    <message>
        <source>Hours from this source are kept already for this person. Correct that record instead.</source>
        <translation>此人已有同一来源的期初时长，请更正原记录。</translation>
    </message>
    <message>
        <source>There is no such record of hours.</source>
        <translation>没有这条时长记录。</translation>
    </message>
    <message>
        <source>This person has only applied, was not registered, or has left. Accept the registration first, or dismiss the row.</source>
        <translation>此人仅提出申请、未予注册或已注销。请先受理注册，或舍弃该行。</translation>
    </message>
</context>
<context>
    <name>vs::Hours</name>
    <message>
        <source>%1 h</source>
        <extracomment>%1 is a number of hours such as 12.5</extracomment>
        <translation>%1 小时</translation>
    </message>
</context>
<context>
    <name>vs::HoursPage</name>
    <message>
        <source>Hours</source>
        <translation>服务时长</translation>
    </message>
    <message>
        <source>The ledger of service time. It only grows: mistakes are corrected by a further row.</source>
        <translation>服务时长台账，只增不改：有误时另记一行更正。</translation>
    </message>
    <message>
        <source>Name, pinyin, initials or last four digits</source>
        <translation>姓名、拼音、首字母或末四位</translation>
    </message>
    <message>
        <source>Opening balance…</source>
        <translation>期初时长…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>No hours here</source>
        <translation>没有时长记录</translation>
    </message>
    <message>
        <source>Widen the period or the search. Hours come from “Record hours…” of an activity, from an imported list, or as an opening balance.</source>
        <translation>请放宽日期或搜索条件。时长来自活动的“录入时长…”、导入名单或期初时长。</translation>
    </message>
    <message>
        <source>%1 records, %2</source>
        <translation>%1 条记录，共 %2</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>导入名单…</translation>
    </message>
</context>
<context>
    <name>vs::HouseholdDialog</name>
    <message>
        <source>Change the household</source>
        <translation>修改结对户</translation>
    </message>
    <message>
        <source>New household</source>
        <translation>新增结对户</translation>
    </message>
    <message>
        <source>e.g. the name of its head</source>
        <translation>如户主姓名</translation>
    </message>
    <message>
        <source>&amp;Household</source>
        <translation>结对户(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Looked after by</source>
        <translation>结对单位(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>起始日期(&amp;S)</translation>
    </message>
</context>
<context>
    <name>vs::Households</name>
    <message>
        <source>Enter what the household is called, e.g. the name of its head.</source>
        <translation>请填写结对户名称，如户主姓名。</translation>
    </message>
    <message>
        <source>Choose the unit that looks after it.</source>
        <translation>请选择结对单位。</translation>
    </message>
    <message>
        <source>“%1” is closed. Choose an open unit.</source>
        <translation>“%1”已撤并，请另选单位。</translation>
    </message>
    <message>
        <source>Enter a day that is not in the future.</source>
        <translation>请填写不晚于今天的日期。</translation>
    </message>
    <message>
        <source>This household is not looked after any more.</source>
        <translation>该户的结对已结束。</translation>
    </message>
    <message>
        <source>Enter the reason; it is kept.</source>
        <translation>请填写原因，原因将存档备查。</translation>
    </message>
    <message>
        <source>Enter a day from the beginning of the care to today.</source>
        <translation>请填写结对开始之日至今天之间的日期。</translation>
    </message>
</context>
<context>
    <name>vs::IdNumber</name>
    <message>
        <source>The document number is missing. Ask for the identity card and enter the number.</source>
        <translation>缺少证件号码。请向本人核对身份证件后补录。</translation>
    </message>
    <message>
        <source>The check digit does not fit: at least one character is mistyped. Compare the number with the document.</source>
        <translation>证件号码校验码不符，至少有一位录入有误。请与证件原件逐位核对。</translation>
    </message>
    <message>
        <source>The document number has %1 characters, which is not right for its kind; an identity card has 18. Compare the number with the document.</source>
        <translation>证件号码为 %1 位，位数不符；居民身份证号码应为 18 位。请与证件原件核对。</translation>
    </message>
    <message>
        <source>This is an old 15-digit number, not valid since 2013. Enter the 18-digit number of the present identity card.</source>
        <translation>这是 15 位旧身份证号码，自 2013 年起已停止使用。请录入现行居民身份证上的 18 位号码。</translation>
    </message>
    <message>
        <source>The spreadsheet stored the number as a figure and its last digits are lost. Enter it again from the document, in a column formatted as text.</source>
        <translation>电子表格把号码存成了数值，末尾几位已经丢失。请将该列设为文本格式，并按证件原件重新录入。</translation>
    </message>
    <message>
        <source>The birth date inside the number is impossible or in the future. Compare digits 7 to 14 with the document.</source>
        <translation>证件号码中的出生日期不存在或晚于今天。请与证件原件核对第 7 至 14 位。</translation>
    </message>
</context>
<context>
    <name>vs::ImportColumnsStep</name>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Head row</source>
        <translation>表头行</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>工作表(&amp;S)：</translation>
    </message>
    <message>
        <source>The columns are named in &amp;row:</source>
        <translation>表头所在行(&amp;R)：</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>名单前几行</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a required column</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>No row of this sheet looks like a head. Tell which row names the columns, or choose another sheet.</source>
        <translation>本工作表中未找到表头。请指明表头在第几行，或者另选工作表。</translation>
    </message>
    <message>
        <source>Not found in the list: %1. Tell which column holds it.</source>
        <translation>名单中未找到：%1。请指明是哪一列。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 of the %2 columns of the list were understood. See whether they are right; what is chosen nowhere is left out.</source>
        <translation>名单共 %2 列，已识别 %1 列。请核对是否正确；未选用的列不导入。</translation>
    </message>
    <message>
        <source>not in this list</source>
        <translation>名单中没有</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不导入</translation>
    </message>
</context>
<context>
    <name>vs::ImportFileStep</name>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>The list holds:</source>
        <translation>名单内容：</translation>
    </message>
    <message>
        <source>Drop the list here</source>
        <translation>把名单文件拖到这里</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>选择名单文件</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>名单文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Excel (.xlsx, .xlsm, .xls), OpenDocument (.ods) or text (.csv, .tsv, .txt).</source>
        <translation>支持 Excel（.xlsx、.xlsm、.xls）、OpenDocument（.ods）和文本（.csv、.tsv、.txt）。</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what would happen to every row.</source>
        <translation>逐行核对并确认之前，不会写入任何数据。</translation>
    </message>
    <message>
        <source>New people only &amp;apply and wait to be accepted (else accepted at once)</source>
        <translation>新增人员作为申请人，待审核后登记（不选则直接登记）(&amp;A)</translation>
    </message>
</context>
<context>
    <name>vs::ImportPreviewModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>vs::ImportPreviewStep</name>
    <message>
        <source>Rows of the list</source>
        <translation>名单各行</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Every row is known already. There is nothing to take over.</source>
        <translation>各行均已登记，没有需要导入的内容。</translation>
    </message>
    <message>
        <source>Nothing is written yet. Rows to be taken over: %1.</source>
        <translation>尚未写入任何数据。将导入 %1 行。</translation>
    </message>
    <message>
        <source>Rows to be held until somebody mends them: %1; nothing of them is lost.</source>
        <translation>另有 %1 行待补正，内容完整保留。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>vs::ImportResultStep</name>
    <message>
        <source>&amp;Mend the held rows</source>
        <translation>前往补正(&amp;M)</translation>
    </message>
    <message>
        <source>The list was taken over</source>
        <translation>名单已导入</translation>
    </message>
    <message>
        <source>The held rows stay in the program until somebody mends or dismisses them.</source>
        <translation>待补正的行保留在程序中，直至补正导入或不予导入。</translation>
    </message>
    <message>
        <source>Every row found its place; nothing was held.</source>
        <translation>各行均已处理，没有待补正的行。</translation>
    </message>
</context>
<context>
    <name>vs::ImportWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>导入名单</translation>
    </message>
    <message>
        <source>1  File</source>
        <translation>1  选择文件</translation>
    </message>
    <message>
        <source>2  Columns</source>
        <translation>2  核对列</translation>
    </message>
    <message>
        <source>3  Check</source>
        <translation>3  核对各行</translation>
    </message>
    <message>
        <source>4  Done</source>
        <translation>4  完成</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>请先选择文件。</translation>
    </message>
    <message>
        <source>Looking into the list…</source>
        <translation>正在读取名单…</translation>
    </message>
    <message>
        <source>Judging every row…</source>
        <translation>正在逐行核对…</translation>
    </message>
    <message>
        <source>Taking the list over…</source>
        <translation>正在导入名单…</translation>
    </message>
    <message>
        <source>Nothing of the list has been taken over yet. Leave the import?</source>
        <translation>名单尚未导入。确定退出导入吗？</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>继续导入</translation>
    </message>
</context>
<context>
    <name>vs::ImportWords</name>
    <message>
        <source>Volunteers</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>服务时长</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>待补正</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>why a row is held; a remark</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Stands in this list already</source>
        <translation>本名单中已有</translation>
    </message>
    <message>
        <source>Blank, title or total row</source>
        <translation>空行、标题行或合计行</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken over.</source>
        <translation>已停止，未导入任何数据。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位网络</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>志愿队伍</translation>
    </message>
    <message>
        <source>Group members</source>
        <translation>队伍成员</translation>
    </message>
</context>
<context>
    <name>vs::Importer</name>
    <message>
        <source>The file has no sheet “%1”. Its sheets are: %2.</source>
        <translation>文件中没有名为“%1”的工作表。现有工作表：%2。</translation>
    </message>
    <message>
        <source>No row of “%1” looks like the head of such a list. It needs a row with the names of the columns, at least: %2.</source>
        <translation>“%1”中没有找到表头。名单须有一行列名，至少包括：%2。</translation>
    </message>
    <message>
        <source>The list lacks the column for: %1. Tell which column holds it.</source>
        <translation>名单缺少以下列：%1。请指定对应的列。</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing has been changed.</source>
        <translation>已停止导入，数据未作任何更改。</translation>
    </message>
</context>
<context>
    <name>vs::Integrity</name>
    <message>
        <source>%1 %2 points to a row of %3 that does not exist.</source>
        <translation>%1 %2 指向 %3 中并不存在的记录。</translation>
    </message>
    <message>
        <source>Journal entry %1 can&apos;t be read.</source>
        <translation>第 %1 条日志无法读取。</translation>
    </message>
    <message>
        <source>Journal entry %1 does not fit: %2.</source>
        <translation>第 %1 条日志对不上：%2。</translation>
    </message>
    <message>
        <source>%1 %2 was removed outside the program.</source>
        <translation>%1 %2 在程序之外被删除。</translation>
    </message>
    <message>
        <source>%1 %2: the encrypted value of %3 was changed outside the program.</source>
        <translation>%1 %2：%3 的加密内容在程序之外被改动。</translation>
    </message>
    <message>
        <source>%1 %2 was added outside the program.</source>
        <translation>%1 %2 是在程序之外添加的。</translation>
    </message>
    <message>
        <source>%1 %2 was changed outside the program: %3.</source>
        <translation>%1 %2 在程序之外被改动：%3。</translation>
    </message>
    <message>
        <source>an encrypted value or its time</source>
        <translation>某项加密内容或其时间</translation>
    </message>
    <message>
        <source>%1 is “%2”, the journal says “%3”</source>
        <translation>%1 现为“%2”，日志记载为“%3”</translation>
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
    <name>vs::Journal</name>
    <message>
        <source>its content was changed</source>
        <translation>内容被改动</translation>
    </message>
    <message>
        <source>its content can&apos;t be unpacked</source>
        <translation>内容无法解开</translation>
    </message>
    <message>
        <source>its content does not fit its fingerprint</source>
        <translation>内容与指纹不符</translation>
    </message>
    <message>
        <source>Sign in first: the journal can be checked only with a password.</source>
        <translation>请先登录：核验日志需要密码。</translation>
    </message>
    <message>
        <source>the entry is missing</source>
        <translation>该条缺失</translation>
    </message>
    <message>
        <source>it does not follow the entry before it</source>
        <translation>与前一条衔接不上</translation>
    </message>
    <message>
        <source>its time lies before the entry before it</source>
        <translation>时间早于前一条</translation>
    </message>
    <message>
        <source>Sign in first: the journal can be read only with a password.</source>
        <translation>请先登录：操作日志须用密码才能读取。</translation>
    </message>
    <message>
        <source>There is no journal entry %1.</source>
        <translation>没有第 %1 条日志。</translation>
    </message>
</context>
<context>
    <name>vs::JournalLabels</name>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>已重做</translation>
    </message>
    <message>
        <source>Volunteer registered</source>
        <translation>登记志愿者</translation>
    </message>
    <message>
        <source>Volunteer changed</source>
        <translation>修改志愿者信息</translation>
    </message>
    <message>
        <source>Service suspended</source>
        <translation>暂停服务</translation>
    </message>
    <message>
        <source>Service resumed</source>
        <translation>恢复服务</translation>
    </message>
    <message>
        <source>List of volunteers imported</source>
        <translation>导入志愿者名单</translation>
    </message>
    <message>
        <source>Held row of a volunteer judged again</source>
        <translation>核对待补正志愿者</translation>
    </message>
    <message>
        <source>Personal data shown</source>
        <translation>查看个人信息</translation>
    </message>
    <message>
        <source>List exported unmasked</source>
        <translation>导出未脱敏名单</translation>
    </message>
    <message>
        <source>Two records merged</source>
        <translation>合并两条登记</translation>
    </message>
    <message>
        <source>Said to be two people</source>
        <translation>认定不是同一人</translation>
    </message>
    <message>
        <source>Complaint received</source>
        <translation>受理投诉</translation>
    </message>
    <message>
        <source>Complaint closed</source>
        <translation>办结投诉</translation>
    </message>
    <message>
        <source>Activity planned</source>
        <translation>安排活动</translation>
    </message>
    <message>
        <source>Activity copied</source>
        <translation>复制活动</translation>
    </message>
    <message>
        <source>Activity changed</source>
        <translation>修改活动</translation>
    </message>
    <message>
        <source>Activity cancelled</source>
        <translation>取消活动</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>取消报名</translation>
    </message>
    <message>
        <source>Hours recorded</source>
        <translation>记录时长</translation>
    </message>
    <message>
        <source>Hours corrected</source>
        <translation>更正时长</translation>
    </message>
    <message>
        <source>Opening balance entered</source>
        <translation>录入期初时长</translation>
    </message>
    <message>
        <source>List of hours imported</source>
        <translation>导入时长表</translation>
    </message>
    <message>
        <source>Held row of hours judged again</source>
        <translation>核对待补正时长</translation>
    </message>
    <message>
        <source>Held row dismissed</source>
        <translation>不再处理待补正行</translation>
    </message>
    <message>
        <source>Stars granted</source>
        <translation>认定星级</translation>
    </message>
    <message>
        <source>Certificates issued</source>
        <translation>颁发证书</translation>
    </message>
    <message>
        <source>Certificates printed</source>
        <translation>打印证书</translation>
    </message>
    <message>
        <source>Certificate made void</source>
        <translation>作废证书</translation>
    </message>
    <message>
        <source>Group added</source>
        <translation>新建队伍</translation>
    </message>
    <message>
        <source>Group changed</source>
        <translation>修改队伍</translation>
    </message>
    <message>
        <source>Group closed</source>
        <translation>解散队伍</translation>
    </message>
    <message>
        <source>Group opened again</source>
        <translation>恢复队伍</translation>
    </message>
    <message>
        <source>Joined a group</source>
        <translation>加入队伍</translation>
    </message>
    <message>
        <source>Left a group</source>
        <translation>退出队伍</translation>
    </message>
    <message>
        <source>Role in a group changed</source>
        <translation>变更队伍职务</translation>
    </message>
    <message>
        <source>Contact data of a group shown</source>
        <translation>查看队伍联系方式</translation>
    </message>
    <message>
        <source>List of groups imported</source>
        <translation>导入队伍名单</translation>
    </message>
    <message>
        <source>List of units imported</source>
        <translation>导入网络单位</translation>
    </message>
    <message>
        <source>Held row mended</source>
        <translation>补正导入行</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>修改设置</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Station set up</source>
        <translation>建立服务站</translation>
    </message>
    <message>
        <source>Sample data added</source>
        <translation>添加示例数据</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Star rules</source>
        <translation>星级规则</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Held row</source>
        <translation>待补正行</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>信息查看</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>成员关系</translation>
    </message>
    <message>
        <source>Remembered columns</source>
        <translation>记住的列对应</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>服务站</translation>
    </message>
    <message>
        <source>Service unit</source>
        <translation>所属单位</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Note of undo</source>
        <translation>撤销记录</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名/名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>第一条登记</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>第二条登记</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>更正对象</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>组织单位</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>人数上限</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>临时参加</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>服务时长</translation>
    </message>
    <message>
        <source>Punctuality</source>
        <translation>守时程度</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>服务态度</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>专业水平</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>时长性质</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受理日期</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Counted up to</source>
        <translation>统计截至</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>认定日期</translation>
    </message>
    <message>
        <source>Evaluated records</source>
        <translation>评价次数</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持证人</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>颁发日期</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发单位</translation>
    </message>
    <message>
        <source>Void since</source>
        <translation>作废日期</translation>
    </message>
    <message>
        <source>Reason it is void</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Rows added</source>
        <translation>新增行数</translation>
    </message>
    <message>
        <source>Rows updated</source>
        <translation>更新行数</translation>
    </message>
    <message>
        <source>Rows unchanged</source>
        <translation>未变行数</translation>
    </message>
    <message>
        <source>Rows twice in the list</source>
        <translation>表内重复行数</translation>
    </message>
    <message>
        <source>Rows passed over</source>
        <translation>跳过行数</translation>
    </message>
    <message>
        <source>Rows held</source>
        <translation>待补正行数</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation>单位代码</translation>
    </message>
    <message>
        <source>May work as</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已安排</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>已报名</translation>
    </message>
    <message>
        <source>taken off the list</source>
        <translation>已取消报名</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>已认定</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>held</source>
        <translation>待补正</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>不予处理</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>opening balance</source>
        <translation>期初时长</translation>
    </message>
    <message>
        <source>credit hours</source>
        <translation>信用时长</translation>
    </message>
    <message>
        <source>honour hours</source>
        <translation>荣誉时长</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>屏幕查看</translation>
    </message>
    <message>
        <source>open</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已解散</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读用户</translation>
    </message>
    <message>
        <source>Step of the registration</source>
        <translation>登记状态变动</translation>
    </message>
    <message>
        <source>Unit added</source>
        <translation>新增单位</translation>
    </message>
    <message>
        <source>Unit changed</source>
        <translation>修改单位</translation>
    </message>
    <message>
        <source>Unit moved</source>
        <translation>调整单位隶属</translation>
    </message>
    <message>
        <source>Unit closed</source>
        <translation>撤并单位</translation>
    </message>
    <message>
        <source>Unit opened again</source>
        <translation>恢复单位</translation>
    </message>
    <message>
        <source>People and hours given their unit</source>
        <translation>补记人员和时长所属单位</translation>
    </message>
    <message>
        <source>Hours given the unit they were earned in</source>
        <translation>补记时长产生单位</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>新增用户</translation>
    </message>
    <message>
        <source>Step of a unit</source>
        <translation>单位变动</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>结对户</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>保存的筛选</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>修改用户</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>停用账号</translation>
    </message>
    <message>
        <source>Account opened again</source>
        <translation>重新启用账号</translation>
    </message>
    <message>
        <source>New password set by the administrator</source>
        <translation>管理员重设密码</translation>
    </message>
    <message>
        <source>New password set by the recovery key</source>
        <translation>凭恢复密钥重设密码</translation>
    </message>
    <message>
        <source>Recovery key made</source>
        <translation>制作恢复密钥</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Registration accepted</source>
        <translation>同意注册</translation>
    </message>
    <message>
        <source>Registration refused</source>
        <translation>不予注册</translation>
    </message>
    <message>
        <source>Applied again</source>
        <translation>重新申请</translation>
    </message>
    <message>
        <source>Withdrawn, personal data removed</source>
        <translation>注销并删除个人信息</translation>
    </message>
    <message>
        <source>Personal data removed after the time of keeping</source>
        <translation>保存期满，删除个人信息</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>登记知情同意</translation>
    </message>
    <message>
        <source>Membership corrected</source>
        <translation>更正任职记录</translation>
    </message>
    <message>
        <source>List of group members imported</source>
        <translation>导入队伍成员名单</translation>
    </message>
    <message>
        <source>Held row of a group member judged again</source>
        <translation>核对待补正队伍成员</translation>
    </message>
    <message>
        <source>Unit closed on</source>
        <translation>单位撤并日期</translation>
    </message>
    <message>
        <source>Household closed on</source>
        <translation>结对结束日期</translation>
    </message>
    <message>
        <source>Group closed on</source>
        <translation>队伍解散日期</translation>
    </message>
    <message>
        <source>From unit</source>
        <translation>原上级单位</translation>
    </message>
    <message>
        <source>To unit</source>
        <translation>现上级或接收单位</translation>
    </message>
    <message>
        <source>Kind of list</source>
        <translation>名单类别</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>设立日期</translation>
    </message>
    <message>
        <source>Name before</source>
        <translation>原名称</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>专业类别</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>登记证号</translation>
    </message>
    <message>
        <source>Phone of the person in charge</source>
        <translation>负责人电话</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone of the contact</source>
        <translation>联系人电话</translation>
    </message>
    <message>
        <source>Service categories</source>
        <translation>服务类别</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>服务技能</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>可提供</translation>
    </message>
    <message>
        <source>Offers besides</source>
        <translation>另可提供</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Needs besides</source>
        <translation>另需要</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>解散原因</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入队日期</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离队日期</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>离队原因</translation>
    </message>
    <message>
        <source>Status before</source>
        <translation>原状态</translation>
    </message>
    <message>
        <source>Status after</source>
        <translation>现状态</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Cells of the row</source>
        <translation>行内容</translation>
    </message>
    <message>
        <source>Mark of the key</source>
        <translation>密钥编号</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>制作日期</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>As applications</source>
        <translation>按申请登记</translation>
    </message>
    <message>
        <source>Account closed on</source>
        <translation>账号停用日期</translation>
    </message>
    <message>
        <source>Has to choose a password</source>
        <translation>须自行设置密码</translation>
    </message>
    <message>
        <source>on paper or in a file</source>
        <translation>打印或导出</translation>
    </message>
    <message>
        <source>Personal file</source>
        <translation>个人档案</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>地址标签</translation>
    </message>
    <message>
        <source>Held rows</source>
        <translation>待补正行</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>纸质打印</translation>
    </message>
    <message>
        <source>as a PDF file</source>
        <translation>存为 PDF 文件</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>更名</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>调整隶属</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Service units</source>
        <translation>网络单位</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Group members</source>
        <translation>队伍成员</translation>
    </message>
    <message>
        <source>A checked in</source>
        <translation>A 设备签到</translation>
    </message>
    <message>
        <source>B paper sheet</source>
        <translation>B 纸质签到</translation>
    </message>
    <message>
        <source>C from memory</source>
        <translation>C 事后补记</translation>
    </message>
    <message>
        <source>D imported</source>
        <translation>D 批量导入</translation>
    </message>
    <message>
        <source>Printed unmasked</source>
        <translation>打印未脱敏信息</translation>
    </message>
    <message>
        <source>Held row of a group judged again</source>
        <translation>核对待补正队伍</translation>
    </message>
    <message>
        <source>Held row of a unit judged again</source>
        <translation>核对待补正单位</translation>
    </message>
    <message>
        <source>Household added</source>
        <translation>新增结对户</translation>
    </message>
    <message>
        <source>Household changed</source>
        <translation>修改结对户</translation>
    </message>
    <message>
        <source>Household closed</source>
        <translation>结束结对</translation>
    </message>
    <message>
        <source>Saved filter removed</source>
        <translation>移除保存的筛选</translation>
    </message>
    <message>
        <source>Consent anew at eighteen</source>
        <translation>成年后须由本人重新同意</translation>
    </message>
    <message>
        <source>Years a consent holds</source>
        <translation>同意有效期（年）</translation>
    </message>
    <message>
        <source>Months a refused registration is kept</source>
        <translation>不予注册后保存月数</translation>
    </message>
    <message>
        <source>Months a held row is kept</source>
        <translation>已处理的待补正行保存月数</translation>
    </message>
    <message>
        <source>Fewest characters of a password</source>
        <translation>密码最短长度</translation>
    </message>
    <message>
        <source>Wrong passwords before an account is locked</source>
        <translation>连续输错密码锁定次数</translation>
    </message>
    <message>
        <source>Minutes an account stays locked</source>
        <translation>账号锁定分钟数</translation>
    </message>
    <message>
        <source>Hours count for the unit they were earned in</source>
        <translation>时长归入产生单位</translation>
    </message>
    <message>
        <source>closed down</source>
        <translation>撤并</translation>
    </message>
    <message>
        <source>Held rows exported</source>
        <translation>导出待补正行</translation>
    </message>
    <message>
        <source>Columns of a list remembered</source>
        <translation>记住名单列对应</translation>
    </message>
    <message>
        <source>Filter saved</source>
        <translation>保存筛选条件</translation>
    </message>
    <message>
        <source>Years kept after the last service</source>
        <translation>末次服务后保存年限</translation>
    </message>
    <message>
        <source>Names put in order of their syllables</source>
        <translation>姓名改按音节排序</translation>
    </message>
    <message>
        <source>Names stand in order of their syllables</source>
        <translation>姓名按音节排序</translation>
    </message>
</context>
<context>
    <name>vs::JournalWords</name>
    <message>
        <source>%1: not shown, the person has withdrawn</source>
        <translation>%1：本人已注销，不予显示</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>vs::LabelChoices</name>
    <message>
        <source>Print address labels: %1</source>
        <translation>打印地址标签：%1 人</translation>
    </message>
    <message>
        <source>&amp;Name the guardian of who has one</source>
        <translation>注明监护人(&amp;N)（有监护人的）</translation>
    </message>
    <message>
        <source>On a half-used sheet: how many labels are gone, and one more.</source>
        <translation>标签纸已用过一部分时，填已用去的张数加 1。</translation>
    </message>
    <message>
        <source>What the addresses are for; kept in the history</source>
        <translation>写明地址用途，将留存在操作记录中</translation>
    </message>
    <message>
        <source>&amp;Label sheet</source>
        <translation>标签纸(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Begin at label</source>
        <translation>从第几张开始(&amp;B)</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>理由(&amp;E)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>vs::ListChoices</name>
    <message>
        <source>Export list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>打印列表</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>行(&amp;R)</translation>
    </message>
    <message>
        <source>All %1 rows of the list</source>
        <translation>列表中的全部 %1 行</translation>
    </message>
    <message>
        <source>The %1 chosen rows</source>
        <translation>选中的 %1 行</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>与屏幕显示一致</translation>
    </message>
    <message>
        <source>All that the register has</source>
        <translation>登记册中的全部列</translation>
    </message>
    <message>
        <source>&amp;Personal data</source>
        <translation>个人信息(&amp;P)</translation>
    </message>
    <message>
        <source>Masked, as on the screen</source>
        <translation>脱敏，与屏幕显示一致</translation>
    </message>
    <message>
        <source>In full, with a reason</source>
        <translation>完整显示，须写明理由</translation>
    </message>
    <message>
        <source>What the list is for; kept in the history</source>
        <translation>写明列表用途，将留存在操作记录中</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>理由(&amp;E)</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Say what the personal data is needed for; the reason is kept.</source>
        <translation>请写明为什么需要个人信息，理由将留存备查。</translation>
    </message>
</context>
<context>
    <name>vs::ListDocument</name>
    <message>
        <source>%1 %2</source>
        <comment>list and day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>打印已停止。</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <translation>打印日期：%1&#x3000;打印人：%2</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>共 %1 行</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>vs::ListDraft</name>
    <message>
        <source>The file has no sheet.</source>
        <translation>文件中没有工作表。</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（隐藏）</translation>
    </message>
</context>
<context>
    <name>vs::ListExport</name>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>导出已停止，没有写出文件。</translation>
    </message>
</context>
<context>
    <name>vs::ListOutlet</name>
    <message>
        <source>Export list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV file (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation>正在导出列表</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation>已将 %1 行写入 %2。</translation>
    </message>
</context>
<context>
    <name>vs::ListReader</name>
    <message>
        <source>The program was locked meanwhile. Unlock it and start again.</source>
        <translation>程序在此期间被锁定。请解锁后重新操作。</translation>
    </message>
    <message>
        <source>The rows from %1 on cannot be read. Show the list anew and try again.</source>
        <translation>从第 %1 行起无法读取。请刷新列表后重试。</translation>
    </message>
</context>
<context>
    <name>vs::ListRows</name>
    <message>
        <source>A formula has no result in the file. Open the list in the office program, save it and import it again, or type the value here</source>
        <translation>有公式在文件中没有计算结果。请用办公软件打开名单，保存后重新导入，或在此直接填写</translation>
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
    <message>
        <source>&amp;Switch user…</source>
        <translation>切换用户(&amp;S)…</translation>
    </message>
    <message>
        <source>%1 and %2 turn the pages</source>
        <translation>%1、%2 翻到上一页、下一页</translation>
    </message>
    <message>
        <source>This file is from before. What it lacks is being added…</source>
        <translation>此文件由旧版本建立，正在补充所缺内容…</translation>
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
    <name>vs::MemberHoursDialog</name>
    <message>
        <source>Hours of the members</source>
        <translation>队员时长</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Counted is what somebody served between joining and leaving; balances brought along from before are not.</source>
        <translation>只统计入队至离队期间的服务时长，不含此前结转的时长。</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>自(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>至(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 people, %2</source>
        <translation>共 %1 人，%2</translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation>导出列表(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print list…</source>
        <translation>打印列表(&amp;P)…</translation>
    </message>
    <message>
        <source>Hours of the members of %1</source>
        <translation>%1队员服务时长</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>vs::MembershipImport</name>
    <message>
        <source>Group</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Volunteer number</source>
        <translation>志愿者编号</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>From</source>
        <translation>加入日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>退出日期</translation>
    </message>
    <message>
        <source>Reason of leaving</source>
        <translation>退出原因</translation>
    </message>
    <message>
        <source>The group is missing</source>
        <translation>缺少队伍名称</translation>
    </message>
    <message>
        <source>There is no such group; add it first or mend its name</source>
        <translation>没有该队伍，请先新增队伍或更正名称</translation>
    </message>
    <message>
        <source>Several groups have this name; put the registration number in its place</source>
        <translation>有多支队伍同名，请改填登记证号</translation>
    </message>
    <message>
        <source>The group lies outside your own unit</source>
        <translation>该队伍不在您的管辖范围内</translation>
    </message>
    <message>
        <source>The group is closed at that time</source>
        <translation>该队伍当时已解散</translation>
    </message>
    <message>
        <source>Neither name nor number says who it is</source>
        <translation>姓名和号码均为空，无法确定人员</translation>
    </message>
    <message>
        <source>Not an active volunteer at the moment</source>
        <translation>该人员目前不是在册志愿者</translation>
    </message>
    <message>
        <source>The first day is missing</source>
        <translation>缺少加入日期</translation>
    </message>
    <message>
        <source>The first day can&apos;t be read</source>
        <translation>加入日期无法识别</translation>
    </message>
    <message>
        <source>The first day lies in the future</source>
        <translation>加入日期晚于今天</translation>
    </message>
    <message>
        <source>The group was founded later</source>
        <translation>加入日期早于队伍成立日期</translation>
    </message>
    <message>
        <source>The last day can&apos;t be read</source>
        <translation>退出日期无法识别</translation>
    </message>
    <message>
        <source>The last day lies in the future</source>
        <translation>退出日期晚于今天</translation>
    </message>
    <message>
        <source>The last day lies before the first</source>
        <translation>退出日期早于加入日期</translation>
    </message>
    <message>
        <source>The register has another last day</source>
        <translation>与登记册中的退出日期不一致</translation>
    </message>
    <message>
        <source>A member in this role already at that time</source>
        <translation>该时段内已担任同一职务</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>According to a list</source>
        <translation>据名单登记</translation>
    </message>
    <message>
        <source>The register says %1.</source>
        <translation>登记册记载为 %1。</translation>
    </message>
</context>
<context>
    <name>vs::MergeFields</name>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
</context>
<context>
    <name>vs::MergeModel</name>
    <message>
        <source>taken</source>
        <translation>已选用</translation>
    </message>
    <message>
        <source>Left record</source>
        <translation>左侧登记</translation>
    </message>
    <message>
        <source>Right record</source>
        <translation>右侧登记</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>项目</translation>
    </message>
</context>
<context>
    <name>vs::MergeView</name>
    <message>
        <source>Both records, part by part</source>
        <translation>两条登记逐项对照</translation>
    </message>
</context>
<context>
    <name>vs::Merger</name>
    <message>
        <source>The holder was registered twice.</source>
        <translation>持证人重复登记。</translation>
    </message>
    <message>
        <source>The same service was recorded for both records of the person.</source>
        <translation>同一次服务在本人两条登记中重复记录。</translation>
    </message>
</context>
<context>
    <name>vs::Migrator</name>
    <message>
        <source>The station file was written by a newer version of the program (%1, this one knows %2). Install the newer version; the file was not touched.</source>
        <translation>站点文件由较新版本的程序写成（版本 %1，本程序识别到 %2）。请安装新版本；文件未作任何改动。</translation>
    </message>
    <message>
        <source>The station file could not be brought to the new version (step %1). %2</source>
        <translation>站点文件未能升级（第 %1 步）。%2</translation>
    </message>
</context>
<context>
    <name>vs::MonthCalendar</name>
    <message>
        <source>Calendar of activities</source>
        <translation>活动日历</translation>
    </message>
</context>
<context>
    <name>vs::Network</name>
    <message>
        <source>Enter the reason; it is kept.</source>
        <translation>请填写原因，原因将存档备查。</translation>
    </message>
    <message>
        <source>Enter a day from %1, when the network was last rearranged, to today.</source>
        <translation>请填写 %1（网络上次调整之日）至今天之间的日期。</translation>
    </message>
    <message>
        <source>Enter a day that is not in the future.</source>
        <translation>请填写不晚于今天的日期。</translation>
    </message>
    <message>
        <source>“%1” is closed. Reopen it first.</source>
        <translation>“%1”已撤并，请先恢复。</translation>
    </message>
    <message>
        <source>The unit hangs there already.</source>
        <translation>该单位原本就隶属于此。</translation>
    </message>
    <message>
        <source>This is the unit the file itself belongs to; it can&apos;t be closed.</source>
        <translation>这是本文件所属的单位，不能撤并。</translation>
    </message>
    <message>
        <source>Choose an open unit that is not below the one being closed.</source>
        <translation>请选择一个未撤并、且不在被撤并单位之下的单位。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t go there: %2</source>
        <translation>“%1”不能转入该单位：%2</translation>
    </message>
    <message>
        <source>“%1” is open already.</source>
        <translation>“%1”未撤并，无需恢复。</translation>
    </message>
    <message>
        <source>Still there: units %1, people %2, groups %3, households %4. Choose the unit that takes them over.</source>
        <translation>该单位尚有下级单位 %1 个、志愿者 %2 人、队伍 %3 支、结对户 %4 户，请选择接收单位。</translation>
    </message>
</context>
<context>
    <name>vs::NetworkModel</name>
    <message>
        <source>Without a unit</source>
        <translation>未归属单位</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1（已撤并）</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
</context>
<context>
    <name>vs::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>服务网络</translation>
    </message>
    <message>
        <source>City, districts, streets, stations and what is below them, with their figures.</source>
        <translation>市、区、街道、服务站及其下各级单位，逐级汇总数据。</translation>
    </message>
    <message>
        <source>Add unit…</source>
        <translation>新增单位…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>自定起止</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>时段(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>至(&amp;T)</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>%1 units · %2 volunteers</source>
        <translation>单位 %1 个 · 志愿者 %2 人</translation>
    </message>
    <message>
        <source>The network as it stood on %1.</source>
        <translation>所示为 %1 时的服务网络。</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Mo&amp;ve…</source>
        <translation>调整隶属(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Close the unit…</source>
        <translation>撤并单位(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Reopen the unit…</source>
        <translation>恢复单位(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Import the tree from a list…</source>
        <translation>从名单导入网络(&amp;I)…</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>自(&amp;R)</translation>
    </message>
</context>
<context>
    <name>vs::NewPasswordDialog</name>
    <message>
        <source>New &amp;password</source>
        <translation>新密码(&amp;P)</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>再次输入新密码(&amp;A)</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one again.</source>
        <translation>两次输入的密码不一致，请重新输入。</translation>
    </message>
</context>
<context>
    <name>vs::OpeningDialog</name>
    <message>
        <source>Opening balance</source>
        <translation>期初时长</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source>e.g. paper register of 2019–2024</source>
        <translation>例如：2019–2024 年纸质台账</translation>
    </message>
    <message>
        <source>&amp;Volunteer</source>
        <translation>志愿者(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Hours before</source>
        <translation>以往时长(&amp;H)</translation>
    </message>
    <message>
        <source>Proved &amp;by</source>
        <translation>依据(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Up to</source>
        <translation>截至日期(&amp;U)</translation>
    </message>
    <message>
        <source>Choose whose hours these are.</source>
        <translation>请选择志愿者。</translation>
    </message>
</context>
<context>
    <name>vs::OutcomeWords</name>
    <message>
        <source>%1 And %2 more.</source>
        <translation>%1另有 %2 人。</translation>
    </message>
    <message>
        <source>Done for %1 people.</source>
        <translation>已办理 %1 人。</translation>
    </message>
</context>
<context>
    <name>vs::Page</name>
    <message>
        <source>Export list…</source>
        <translation>导出列表…</translation>
    </message>
    <message>
        <source>Print list…</source>
        <translation>打印列表…</translation>
    </message>
    <message>
        <source>Searched for: %1</source>
        <translation>搜索：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is filtered: by what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>检索（%1）</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>更多(&amp;O)</translation>
    </message>
</context>
<context>
    <name>vs::PagedDocument</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Put in A4 paper, landscape.</source>
        <translation>请横向放入 A4 纸。</translation>
    </message>
    <message>
        <source>Put in A4 paper, upright.</source>
        <translation>请纵向放入 A4 纸。</translation>
    </message>
</context>
<context>
    <name>vs::Pages</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Held rows</source>
        <translation>待补正</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>认定</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>服务站</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>服务网络</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>知情同意</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>志愿队伍</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复登记</translation>
    </message>
    <message>
        <source>History</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
</context>
<context>
    <name>vs::PairPane</name>
    <message>
        <source>← and → take the value from that side, the space bar both of a list.</source>
        <translation>按 ← 或 → 选用该侧的内容；多项内容按空格键两侧都选用。</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>保留：</translation>
    </message>
    <message>
        <source>&amp;Show in full…</source>
        <translation>显示完整信息(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>以后再说(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Not the same person</source>
        <translation>不是同一人(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>合并(&amp;M)…</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 · star %2 · groups: %3 · certificates: %4</source>
        <translation>%1 · %2 星 · 队伍 %3 个 · 证书 %4 张</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 services were recorded for both at the same time (%2). They will count once: %3 are corrected, with the weaker evidence.</source>
        <translation>有 %1 次服务在两条登记中时间重叠（%2）。合并后只计一次：依据较弱的 %3 将予更正。</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>显示完整信息</translation>
    </message>
    <message>
        <source>Numbers, phones and addresses of both are shown in full until you go on. The reason is kept. Why?</source>
        <translation>将完整显示双方的证件号码、电话和住址，直到转到下一对。原因会保留。请说明原因：</translation>
    </message>
</context>
<context>
    <name>vs::PasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Password &amp;now</source>
        <translation>当前密码(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>新密码(&amp;P)</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>再输一遍新密码(&amp;A)</translation>
    </message>
    <message>
        <source>This is not the new password. Type it again.</source>
        <translation>两次输入的新密码不一致，请重新输入。</translation>
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
    <message>
        <source>The password was wrong before.</source>
        <translation>此前输入的密码不正确。</translation>
    </message>
    <message>
        <source>%1 Too many in a row: the account is locked for %2 minutes. An administrator can unlock it.</source>
        <translation>%1连续错误次数过多，账号将锁定 %2 分钟，管理员可解除锁定。</translation>
    </message>
</context>
<context>
    <name>vs::PasswordRules</name>
    <message>
        <source>The password needs at least %1 characters.</source>
        <translation>密码至少需要 %1 个字符。</translation>
    </message>
    <message>
        <source>The password must not be one character repeated.</source>
        <translation>密码不能由同一个字符重复组成。</translation>
    </message>
    <message>
        <source>The password must not be the name of the user.</source>
        <translation>密码不能与用户名相同或相近。</translation>
    </message>
    <message>
        <source>This is one of the passwords everybody tries first. Choose another, e.g. three words with a number between them.</source>
        <translation>该密码过于常见，极易被猜中。请另设密码，例如几个不相关的词中间夹上数字。</translation>
    </message>
</context>
<context>
    <name>vs::PasswordRulesDialog</name>
    <message>
        <source>Password rules</source>
        <translation>密码规则</translation>
    </message>
    <message>
        <source>They hold for everybody who chooses a new password or mistypes one; passwords in use stay. An administrator can unlock an account at any time.</source>
        <translation>适用于所有设置新密码或输错密码的用户；正在使用的密码不受影响。管理员可随时解锁账号。</translation>
    </message>
    <message>
        <source>&amp;Shortest password</source>
        <translation>密码最短长度(&amp;S)</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 个字符</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>锁定条件(&amp;L)</translation>
    </message>
    <message>
        <source> wrong passwords in a row</source>
        <translation> 次连续输错密码</translation>
    </message>
    <message>
        <source>Stay locked &amp;for</source>
        <translation>锁定时间(&amp;F)</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
</context>
<context>
    <name>vs::PdfFile</name>
    <message>
        <source>The pages could not be saved as %1: %2. Choose another folder or free some space.</source>
        <translation>无法保存为 %1：%2。请另选文件夹或清理磁盘空间。</translation>
    </message>
    <message>
        <source>the page could not be drawn</source>
        <translation>页面无法绘制</translation>
    </message>
    <message>
        <source>Saving was cancelled; no file was written.</source>
        <translation>保存已取消，没有写出文件。</translation>
    </message>
    <message>
        <source>There is no page to save.</source>
        <translation>没有可保存的页面。</translation>
    </message>
</context>
<context>
    <name>vs::PeoplePrints</name>
    <message>
        <source>Printing was stopped.</source>
        <translation>打印已停止。</translation>
    </message>
    <message>
        <source>Some of these people belong to units outside your own. Choose only your own people.</source>
        <translation>所选人员中有人不属于您的管辖单位。请只选择本单位人员。</translation>
    </message>
    <message>
        <source>None of these people is registered at present. Only who is registered gets a card.</source>
        <translation>所选人员目前均非已登记状态。只有已登记的志愿者才能制卡。</translation>
    </message>
    <message>
        <source>None of these people has an address in the register.</source>
        <translation>所选人员均未登记住址。</translation>
    </message>
    <message>
        <source>Without a card: %1, who are not registered at present.</source>
        <translation>未制作志愿者卡 %1 人：目前不在注册状态。</translation>
    </message>
    <message>
        <source>Without a label: %1, who have no address in the register.</source>
        <translation>未打印地址标签 %1 人：名册中没有地址。</translation>
    </message>
</context>
<context>
    <name>vs::PersonFacts</name>
    <message>
        <source>%1 (%2 years old)</source>
        <translation>%1 年（%2 周岁）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>vs::PersonFileDocument</name>
    <message>
        <source>Printing was stopped.</source>
        <translation>打印已停止。</translation>
    </message>
    <message>
        <source>Personal files %1</source>
        <translation>志愿者个人档案 %1</translation>
    </message>
    <message>
        <source>Something was recorded meanwhile. Close the preview and print again.</source>
        <translation>预览期间记录有变动。请关闭预览后重新打印。</translation>
    </message>
    <message>
        <source>%1 · printed %2 by %3</source>
        <comment>station, day, user</comment>
        <translation>%1&#x3000;打印日期：%2&#x3000;打印人：%3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Volunteer No. %1</source>
        <translation>志愿者编号：%1</translation>
    </message>
    <message>
        <source>Volunteer&apos;s Personal File</source>
        <translation>志愿者个人档案</translation>
    </message>
    <message>
        <source>1. Person</source>
        <translation>一、基本信息</translation>
    </message>
    <message>
        <source>2. Service</source>
        <translation>二、服务记录</translation>
    </message>
    <message>
        <source>No records</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>3. Training</source>
        <translation>三、培训情况</translation>
    </message>
    <message>
        <source>4. Honours</source>
        <translation>四、表彰奖励</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>荣誉</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>5. Evaluation</source>
        <translation>五、服务评价</translation>
    </message>
    <message>
        <source>Evaluated records</source>
        <translation>评价次数</translation>
    </message>
    <message>
        <source>Punctuality</source>
        <translation>守时程度</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>服务态度</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>专业水平</translation>
    </message>
    <message>
        <source>Mean of all scores</source>
        <translation>总平均分</translation>
    </message>
    <message>
        <source>Recording unit: %1</source>
        <translation>记录单位：%1</translation>
    </message>
    <message>
        <source>Person in charge (signature):</source>
        <translation>负责人（签字）：</translation>
    </message>
    <message>
        <source>Handled by (signature):</source>
        <translation>经办人（签字）：</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>盖章处</translation>
    </message>
</context>
<context>
    <name>vs::PersonNameEdit</name>
    <message>
        <source>In the register as %1</source>
        <translation>在册志愿者，编号 %1</translation>
    </message>
</context>
<context>
    <name>vs::PersonPicker</name>
    <message>
        <source>Name, pinyin, initials or last four digits</source>
        <translation>姓名、拼音、首字母或末四位</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>vs::Phone</name>
    <message>
        <source>This is no telephone number. A mobile has 11 digits and starts with 13 to 19; a landline needs its area code, such as 0395-1234567.</source>
        <translation>电话号码有误：手机号码为 11 位，以 13 至 19 开头；固定电话须带区号，如 0395-1234567。请核对后重新填写。</translation>
    </message>
</context>
<context>
    <name>vs::PhotoField</name>
    <message>
        <source>Choose photo…</source>
        <translation>选择照片…</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>移除照片</translation>
    </message>
    <message>
        <source>Choose photo</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.bmp)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.bmp)</translation>
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
    <name>vs::PrintDialog</name>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>The printer %1 stopped. Nothing was recorded as printed.</source>
        <translation>打印机“%1”已停止。没有登记为已打印。</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>打印：%1</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save as PDF and print the file elsewhere.</source>
        <translation>本机没有安装打印机。请保存为 PDF，再到别处打印。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>The printer %1 does not accept the pages. See whether it is switched on and connected, or choose another one.</source>
        <translation>打印机“%1”不接受打印。请检查是否已开机并连接，或另选一台。</translation>
    </message>
    <message>
        <source>Pages sent to %1: %2.</source>
        <translation>已发送到“%1”：%2 页。</translation>
    </message>
    <message>
        <source>Pages saved to %1: %2.</source>
        <translation>已保存到 %1：%2 页。</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>打印已取消。</translation>
    </message>
</context>
<context>
    <name>vs::PrintOutlet</name>
    <message>
        <source>There is nobody in the list to print.</source>
        <translation>列表中没有可打印的人员。</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>正在排版</translation>
    </message>
</context>
<context>
    <name>vs::RecordHoursDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Record hours</source>
        <translation>录入时长</translation>
    </message>
    <message>
        <source>Hours of those who came</source>
        <translation>到场人员的时长</translation>
    </message>
    <message>
        <source>Came without being enrolled:</source>
        <translation>未报名而临时到场：</translation>
    </message>
    <message>
        <source>%1  %2. Enter goes on; 1–5 scores; A checked in, B paper sheet, C from memory.</source>
        <translation>%1  %2。回车到下一格；评分 1–5；凭据 A 设备签到、B 纸质签到、C 事后补记。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 people have hours already and are not shown again.</source>
        <translation>%1 人已录时长，不再列出。</translation>
    </message>
    <message>
        <source>Nobody is ticked as having come.</source>
        <translation>没有勾选到场人员。</translation>
    </message>
    <message>
        <source>%1 rows are to be mended. Nothing has been saved yet.</source>
        <translation>有 %1 行需要更正，尚未保存。</translation>
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
    <name>vs::RecordView</name>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>选择显示的列…</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>排序方式(&amp;S)</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Choose %2 at most, or take the list along as a file: “Export list…” under “More”.</source>
        <translation>所选 %1 行过多，无法复制到剪贴板。请最多选择 %2 行，或通过“更多”中的“导出列表…”保存为文件。</translation>
    </message>
</context>
<context>
    <name>vs::RecordWords</name>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期初时长</translation>
    </message>
    <message>
        <source>A checked in</source>
        <translation>A 设备签到</translation>
    </message>
    <message>
        <source>B paper sheet</source>
        <translation>B 纸质签到</translation>
    </message>
    <message>
        <source>C from memory</source>
        <translation>C 事后补记</translation>
    </message>
    <message>
        <source>D imported</source>
        <translation>D 批量导入</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>vs::Recovery</name>
    <message>
        <source>No recovery key was ever made for this station.</source>
        <translation>本站从未制作过恢复密钥。</translation>
    </message>
    <message>
        <source>This key (%1) does not open this station: it belongs to another one, or was replaced. The key in use is %2, made on %3.</source>
        <translation>该密钥（%1）不能打开本站：它属于其他站点，或已被新密钥取代。现用密钥为 %2，制作于 %3。</translation>
    </message>
    <message>
        <source>The recovery key is for administrators. They set a new password for %1.</source>
        <translation>恢复密钥仅供管理员使用，%1 的新密码由管理员设置。</translation>
    </message>
</context>
<context>
    <name>vs::RecoveryKey</name>
    <message>
        <source>This is no recovery key of Volunteer Station, or something in it was changed. Choose the key file as it was saved, or another copy of it.</source>
        <translation>该文件不是本程序的恢复密钥，或内容已被改动。请选择原样保存的密钥文件或其副本。</translation>
    </message>
    <message>
        <source>The key file %1 can&apos;t be read. Is the stick plugged in?</source>
        <translation>无法读取密钥文件 %1。U 盘是否已插好？</translation>
    </message>
    <message>
        <source>The key file could not be written to %1. Choose another place.</source>
        <translation>密钥文件无法写入 %1，请另选位置。</translation>
    </message>
    <message>
        <source>Recovery key %1</source>
        <translation>恢复密钥 %1</translation>
    </message>
</context>
<context>
    <name>vs::RegistrationActions</name>
    <message>
        <source>Accept…</source>
        <translation>同意注册…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>不予注册…</translation>
    </message>
    <message>
        <source>Applies again…</source>
        <translation>重新申请…</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>暂停服务…</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>恢复服务…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>注销…</translation>
    </message>
    <message>
        <source>Accept registration</source>
        <translation>同意注册</translation>
    </message>
    <message>
        <source>%1 is registered from now on.</source>
        <translation>%1自此成为注册志愿者。</translation>
    </message>
    <message>
        <source>%1 people are registered from now on.</source>
        <translation>%1 人自此成为注册志愿者。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>同意注册</translation>
    </message>
    <message>
        <source>Refuse registration</source>
        <translation>不予注册</translation>
    </message>
    <message>
        <source>%1 is not registered and is told why.</source>
        <translation>%1的申请不予注册，应当告知其理由。</translation>
    </message>
    <message>
        <source>%1 people are not registered.</source>
        <translation>%1 人的申请不予注册。</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不予注册</translation>
    </message>
    <message>
        <source>e.g. the document could not be verified</source>
        <translation>例如：证件无法核实</translation>
    </message>
    <message>
        <source>Applies again</source>
        <translation>重新申请</translation>
    </message>
    <message>
        <source>%1 has applied once more.</source>
        <translation>%1再次提出申请。</translation>
    </message>
    <message>
        <source>%1 people have applied once more.</source>
        <translation>%1 人再次提出申请。</translation>
    </message>
    <message>
        <source>Apply again</source>
        <translation>重新申请</translation>
    </message>
    <message>
        <source>Suspend volunteer</source>
        <translation>暂停服务</translation>
    </message>
    <message>
        <source>%1 takes no part until resumed. Records and stars stay.</source>
        <translation>%1在恢复之前不参加活动，服务记录和星级保留。</translation>
    </message>
    <message>
        <source>%1 people take no part until resumed. Records and stars stay.</source>
        <translation>%1 人在恢复之前不参加活动，服务记录和星级保留。</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>暂停服务</translation>
    </message>
    <message>
        <source>e.g. works away from home until spring</source>
        <translation>例如：外出务工至明年春季</translation>
    </message>
    <message>
        <source>Resume volunteer</source>
        <translation>恢复服务</translation>
    </message>
    <message>
        <source>%1 takes part again.</source>
        <translation>%1重新参加活动。</translation>
    </message>
    <message>
        <source>%1 people take part again.</source>
        <translation>%1 人重新参加活动。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复服务</translation>
    </message>
    <message>
        <source>e.g. is back in town</source>
        <translation>例如：已返乡</translation>
    </message>
    <message>
        <source>Withdraw volunteer</source>
        <translation>注销志愿者</translation>
    </message>
    <message>
        <source>%1 leaves for good. The record is locked and no longer says who it was. This can&apos;t be undone.</source>
        <translation>%1永久退出。记录将被锁定，无法再识别本人。此操作不能撤销。</translation>
    </message>
    <message>
        <source>%1 people leave for good. Their records are locked and no longer say who it was. This can&apos;t be undone.</source>
        <translation>%1 人永久退出。其记录将被锁定，无法再识别本人。此操作不能撤销。</translation>
    </message>
    <message>
        <source>Withdraw and remove data</source>
        <translation>注销并删除个人信息</translation>
    </message>
    <message>
        <source>e.g. moved away and asked to be removed</source>
        <translation>例如：已迁居，本人申请注销</translation>
    </message>
    <message>
        <source>Looking what would be removed</source>
        <translation>正在查看将删除的内容</translation>
    </message>
    <message>
        <source>Consent…</source>
        <translation>知情同意…</translation>
    </message>
    <message>
        <source>What %1 agreed to on registering is renewed or made up for.</source>
        <translation>补登或更新%1注册时的知情同意。</translation>
    </message>
    <message>
        <source>The same consent is recorded for %1 people.</source>
        <translation>为 %1 人登记相同的知情同意。</translation>
    </message>
    <message>
        <source>Recording consent</source>
        <translation>正在登记知情同意</translation>
    </message>
</context>
<context>
    <name>vs::RegistrationDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>备注(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
</context>
<context>
    <name>vs::RegistrationRules</name>
    <message>
        <source>Enter the day.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>The day lies in the future. Enter today or earlier.</source>
        <translation>日期在将来。请填写今天或更早的日期。</translation>
    </message>
    <message>
        <source>Enter the reason; it is kept.</source>
        <translation>请填写理由，理由会保存。</translation>
    </message>
    <message>
        <source>The registration is “%1” and can&apos;t become “%2” this way.</source>
        <translation>注册状态为“%1”，不能这样改为“%2”。</translation>
    </message>
    <message>
        <source>The registration is of %1; the day can&apos;t be earlier.</source>
        <translation>登记日期为 %1，办理日期不能早于此日。</translation>
    </message>
    <message>
        <source>The step before was on %1; the day can&apos;t be earlier.</source>
        <translation>上一次办理在 %1，日期不能早于此日。</translation>
    </message>
    <message>
        <source>A complaint is still open. Close it first; after the withdrawal nobody could.</source>
        <translation>尚有未办结的投诉。请先办结；注销之后无法再办理。</translation>
    </message>
</context>
<context>
    <name>vs::RegistrationWords</name>
    <message>
        <source>%1 Resumed</source>
        <translation>%1 恢复服务</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>vs::Retention</name>
    <message>
        <source>The time of keeping is over.</source>
        <translation>保存期满</translation>
    </message>
</context>
<context>
    <name>vs::RetentionDialog</name>
    <message>
        <source>Grown-ups renew what their guardian agreed to</source>
        <translation>成年后须由本人重新同意</translation>
    </message>
    <message>
        <source>Data kept long enough</source>
        <translation>保存期满的个人信息</translation>
    </message>
    <message>
        <source>Personal data is not kept longer than it is needed. Hours, stars and the register of certificates stay without the name.</source>
        <translation>个人信息的保存不超过必要的期限。服务时长、星级和证书登记去除姓名后保留。</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>After the last service</source>
        <translation>最后一次服务之后</translation>
    </message>
    <message>
        <source> years</source>
        <translation> 年</translation>
    </message>
    <message>
        <source>After a refusal</source>
        <translation>不予注册之后</translation>
    </message>
    <message>
        <source> months</source>
        <translation> 个月</translation>
    </message>
    <message>
        <source>Held rows that were dealt with</source>
        <translation>已处理的待补正行</translation>
    </message>
    <message>
        <source>A consent is good for</source>
        <translation>同意有效期</translation>
    </message>
    <message>
        <source>Look who that is</source>
        <translation>查看名单</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Remove their data…</source>
        <translation>删除其个人信息…</translation>
    </message>
    <message>
        <source>Looking who has been kept long enough</source>
        <translation>正在查找保存期满的人员</translation>
    </message>
    <message>
        <source>Nobody has been kept too long.</source>
        <translation>没有保存期满的人员。</translation>
    </message>
    <message>
        <source>%1 of %2 people ticked, and %3 held rows</source>
        <translation>已选 %1 人（共 %2 人），待补正行 %3 行</translation>
    </message>
    <message>
        <source>What names %1 people and stands in %2 held rows will be removed for good. This can&apos;t be undone.</source>
        <translation>将永久删除能识别 %1 人的信息以及 %2 行待补正数据的内容。此操作不能撤销。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Removing personal data</source>
        <translation>正在删除个人信息</translation>
    </message>
    <message>
        <source>The data of %1 people and %2 held rows has been removed.</source>
        <translation>已删除 %1 人的个人信息和 %2 行待补正数据。</translation>
    </message>
    <message>
        <source>Save these times as the rule</source>
        <translation>将以上期限存为规定</translation>
    </message>
    <message>
        <source>These times are the rule of the station from now on.</source>
        <translation>以上期限自即日起作为本站规定执行。</translation>
    </message>
</context>
<context>
    <name>vs::RetentionModel</name>
    <message>
        <source>Not registered</source>
        <translation>未予注册</translation>
    </message>
    <message>
        <source>No service since</source>
        <translation>此后未再服务</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>vs::Reversal</name>
    <message>
        <source>Journal entry %1 can&apos;t be read.</source>
        <translation>第 %1 条日志无法读取。</translation>
    </message>
    <message>
        <source>Something hangs on it by now (%1). Take that back first, or change it on its page.</source>
        <translation>其后已有相关内容（%1）。请先撤销那一项，或到相应页面修改。</translation>
    </message>
    <message>
        <source>It has been changed since and can&apos;t be taken back. Change it by hand.</source>
        <translation>其后已被修改，不能撤销，请直接修改。</translation>
    </message>
    <message>
        <source>%1 has changed it since, on %2 (%3). Change it by hand.</source>
        <translation>%1 已于 %2 改动过（%3），不能撤销，请直接修改。</translation>
    </message>
    <message>
        <source>Taken back: entered by mistake.</source>
        <translation>撤销：误录。</translation>
    </message>
    <message>
        <source>The program was locked meanwhile. Nothing has been changed.</source>
        <translation>程序在此期间被锁定，没有作任何更改。</translation>
    </message>
</context>
<context>
    <name>vs::Sample</name>
    <message>
        <source>No station has been set up in this file yet.</source>
        <translation>该文件中尚未设立服务站。</translation>
    </message>
    <message>
        <source>This station has volunteers already. Sample data goes into an empty station only, so that nobody takes made-up people for real ones.</source>
        <translation>本站已有志愿者。示例数据只能写入空白站点，以免把虚构人员当成真实人员。</translation>
    </message>
    <message>
        <source>Stopped. No sample data was written.</source>
        <translation>已停止，未写入任何示例数据。</translation>
    </message>
</context>
<context>
    <name>vs::SavedFilters</name>
    <message>
        <source>Enter a name for the filter.</source>
        <translation>请填写筛选条件的名称。</translation>
    </message>
    <message>
        <source>There is no such filter.</source>
        <translation>没有这个筛选条件。</translation>
    </message>
</context>
<context>
    <name>vs::ServiceRecordTable</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动名称</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Corrected to %1</source>
        <translation>更正为 %1</translation>
    </message>
</context>
<context>
    <name>vs::Settling</name>
    <message>
        <source>Stopped. It is asked for again the next time the file is opened.</source>
        <translation>已停止。下次打开文件时会再次进行。</translation>
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
    <message>
        <source>Forgot the password?</source>
        <translation>忘记密码？</translation>
    </message>
</context>
<context>
    <name>vs::StarMissing</name>
    <message>
        <source>%1 more</source>
        <extracomment>%1 is hours with their unit, such as 12.5 h</extracomment>
        <translation>还差 %1</translation>
    </message>
    <message>
        <source>evaluations still needed: %1</source>
        <translation>评价还差 %1 次</translation>
    </message>
    <message>
        <source>mean quality %1, must reach %2</source>
        <translation>服务质量平均 %1 分，须达 %2 分</translation>
    </message>
    <message>
        <source>a complaint is open</source>
        <translation>有投诉尚未办结</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>between the parts of a sentence</extracomment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>vs::StarRuleSet</name>
    <message>
        <source>Star rules, level %1: “%2” %3.</source>
        <translation>星级规则第 %1 级：“%2” %3。</translation>
    </message>
    <message>
        <source>must be %1: levels follow each other</source>
        <translation>应为 %1，各级须依次排列</translation>
    </message>
    <message>
        <source>must be a number above that of the level below</source>
        <translation>应为数字，且高于下一级</translation>
    </message>
    <message>
        <source>must be a whole number, not below that of the level below</source>
        <translation>应为整数，且不低于下一级</translation>
    </message>
    <message>
        <source>must be a number from 0 to 5, not below that of the level below</source>
        <translation>应为 0 至 5 的数字，且不低于下一级</translation>
    </message>
    <message>
        <source>must be at least 1 where a quality is asked for</source>
        <translation>要求服务质量时至少为 1</translation>
    </message>
    <message>
        <source>The star rules are not a JSON object (%1, byte %2).</source>
        <translation>星级规则不是 JSON 对象（%1，第 %2 字节）。</translation>
    </message>
    <message>
        <source>The star rules need a text “%1”.</source>
        <translation>星级规则缺少文字项“%1”。</translation>
    </message>
    <message>
        <source>The star rules need a list “levels” with 1 to %1 entries.</source>
        <translation>星级规则须有“levels”列表，含 1 至 %1 级。</translation>
    </message>
    <message>
        <source>%1 (edition %2)</source>
        <extracomment>%1 is the name of a rule set, %2 its edition</extracomment>
        <translation>《%1》（%2版）</translation>
    </message>
</context>
<context>
    <name>vs::Stars</name>
    <message>
        <source>Only accepted volunteers are rated.</source>
        <translation>只有在册志愿者参加星级认定。</translation>
    </message>
    <message>
        <source>Stars are granted by the records up to today or an earlier day.</source>
        <translation>星级认定的统计截止日不能晚于今天。</translation>
    </message>
    <message>
        <source>Stars were granted before by other rules of the same version %1. Give the changed rules a version of their own.</source>
        <translation>此前已按同一版本（%1）的另一套规则认定过星级。修改后的规则请另定版本号。</translation>
    </message>
    <message>
        <source>Stopped. No star was granted.</source>
        <translation>已停止，没有认定任何星级。</translation>
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
    <name>vs::StarsPage</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is e.g. &quot;Three-Star Volunteer&quot;, %2 how many people</extracomment>
        <translation>%1：%2 人</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级认定</translation>
    </message>
    <message>
        <source>Who reaches a star, and what the others still need.</source>
        <translation>谁已达到星级条件，其他人还差什么。</translation>
    </message>
    <message>
        <source>Grant stars…</source>
        <translation>认定星级…</translation>
    </message>
    <message>
        <source>Name, pinyin, or last four digits</source>
        <translation>姓名、拼音或末四位</translation>
    </message>
    <message>
        <source>Can be granted</source>
        <translation>可以认定</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>尚有欠缺</translation>
    </message>
    <message>
        <source>Below their star</source>
        <translation>低于已认定星级</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>All stars</source>
        <translation>全部星级</translation>
    </message>
    <message>
        <source>S&amp;tar</source>
        <translation>星级(&amp;T)</translation>
    </message>
    <message>
        <source>Records up to and including this day are counted.</source>
        <translation>统计截至该日（含当日）的服务记录。</translation>
    </message>
    <message>
        <source>&amp;Up to</source>
        <translation>截至(&amp;U)</translation>
    </message>
    <message>
        <source>Nobody is in this list</source>
        <translation>此列表中没有人</translation>
    </message>
    <message>
        <source>Choose “Something is missing” under “Show” to see what people still need for their next star.</source>
        <translation>在“显示”中选择“尚有欠缺”，可查看每人离下一星级还差什么。</translation>
    </message>
    <message>
        <source>%1 of %2 volunteers</source>
        <translation>%1 / %2 人</translation>
    </message>
    <message>
        <source>Grant stars</source>
        <translation>认定星级</translation>
    </message>
    <message>
        <source>Grant to %1 people</source>
        <translation>认定 %1 人</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂不认定</translation>
    </message>
    <message>
        <source>None of the chosen people reaches a new star.</source>
        <translation>所选人员均未达到新的星级。</translation>
    </message>
    <message>
        <source>Stars granted to %1 people. Their certificates can be issued now on the page “Certificates”.</source>
        <translation>已认定 %1 人。现在可在“证书”页面发证。</translation>
    </message>
    <message>
        <source>By %1 and the records up to %2, these stars are granted, each with the stars below it:

%3

A granted star stays in the register with the figures it rests on.</source>
        <translation>依据%1和截至 %2 的服务记录，认定下列星级，所含各低星级一并认定：

%3

认定后连同所依据的数据记入台账。</translation>
    </message>
    <message>
        <source>Granting stars…</source>
        <translation>正在认定星级…</translation>
    </message>
</context>
<context>
    <name>vs::Station</name>
    <message>
        <source>This file already belongs to the station “%1”.</source>
        <translation>该文件已属于站点“%1”。</translation>
    </message>
    <message>
        <source>There is no user “%1”.</source>
        <translation>没有用户“%1”。</translation>
    </message>
    <message>
        <source>No station has been set up in this file yet.</source>
        <translation>该文件中还没有建立站点。</translation>
    </message>
    <message>
        <source>Too many wrong passwords: the account of %1 is locked for %2 minutes. An administrator can unlock it.</source>
        <translation>密码错误次数过多，%1 的账号已锁定 %2 分钟。管理员可以解锁。</translation>
    </message>
    <message>
        <source>The password was wrong before. Wait %1 s, then try again.</source>
        <translation>此前密码有误，请等待 %1 秒后再试。</translation>
    </message>
    <message>
        <source>This is the password you have already. Choose another.</source>
        <translation>新密码与现用密码相同，请另设密码。</translation>
    </message>
</context>
<context>
    <name>vs::StationPage</name>
    <message>
        <source>Station</source>
        <translation>服务站</translation>
    </message>
    <message>
        <source>The station, its file, and the rules it works by.</source>
        <translation>服务站信息、数据文件和所用规则。</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>立即备份…</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>修改密码…</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Star rules: %1</source>
        <translation>星级规则：%1</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Service time from</source>
        <translation>服务时长不低于</translation>
    </message>
    <message>
        <source>Mean quality from</source>
        <translation>平均质量不低于</translation>
    </message>
    <message>
        <source>Evaluations from</source>
        <translation>评价次数不少于</translation>
    </message>
    <message>
        <source>No star while a complaint is open.</source>
        <translation>有投诉未办结时不予认定。</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation>单位代码</translation>
    </message>
    <message>
        <source>Set up on</source>
        <translation>设立日期</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>File</source>
        <translation>数据文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Back up the station</source>
        <translation>备份服务站</translation>
    </message>
    <message>
        <source>Station backup %1</source>
        <translation>服务站备份 %1</translation>
    </message>
    <message>
        <source>Station files (*.vsdb)</source>
        <translation>服务站文件 (*.vsdb)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Backed up to %1. The copy was read again and is sound.</source>
        <translation>已备份到 %1，副本经复核完好。</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>The file is sound: %1 records agree with %2 journal entries.</source>
        <translation>文件完好：%1 条记录与 %2 条日志相符。</translation>
    </message>
    <message>
        <source>The file does not hold what the program wrote. Findings: %1. Do not go on working with it; take the last sound backup.</source>
        <translation>文件内容与程序所写不符，发现问题 %1 处。请勿继续使用，应改用最近一次完好的备份。</translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <translation>密码已修改。</translation>
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
        <source>The two passwords differ. Type the same one again.</source>
        <translation>两次输入的密码不一致，请重新输入。</translation>
    </message>
</context>
<context>
    <name>vs::StepSubject</name>
    <message>
        <source>%1 and others</source>
        <translation>%1 等</translation>
    </message>
</context>
<context>
    <name>vs::Transaction</name>
    <message>
        <source>Another task is saving at the moment. What you typed is kept; try again when it has finished.</source>
        <translation>另一项任务正在保存。您填写的内容已保留，请待其完成后再试。</translation>
    </message>
    <message>
        <source>The program is locked. Enter the password first.</source>
        <translation>程序已锁定，请先输入密码。</translation>
    </message>
    <message>
        <source>The record to be changed does not exist.</source>
        <translation>要修改的记录不存在。</translation>
    </message>
    <message>
        <source>Stopped. Nothing has been changed.</source>
        <translation>已停止，没有作任何更改。</translation>
    </message>
</context>
<context>
    <name>vs::Undo</name>
    <message>
        <source>There is nothing to undo: only what you did yourself within the last %1 days can be taken back.</source>
        <translation>没有可撤销的操作：只能撤销本人最近 %1 天内所做的操作。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This has been undone already.</source>
        <translation>此项操作已经撤销。</translation>
    </message>
    <message>
        <source>Undoes entry %1 (%2)</source>
        <translation>撤销第 %1 条日志（%2）</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>Takes back the undo of entry %1</source>
        <translation>取消对第 %1 条日志的撤销</translation>
    </message>
    <message>
        <source>This only notes that something was shown, printed, written to a file or remembered. There is nothing to take back.</source>
        <translation>这只是查看、打印、导出等情况的记录，没有可撤销的内容。</translation>
    </message>
</context>
<context>
    <name>vs::UndoDesk</name>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>正在撤销…</translation>
    </message>
    <message>
        <source>Doing it again…</source>
        <translation>正在重做…</translation>
    </message>
    <message>
        <source>Earlier steps of yours can be undone one by one on the page “History”.</source>
        <translation>您此前的操作可到“操作记录”页面逐项撤销。</translation>
    </message>
</context>
<context>
    <name>vs::UndoMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Can&apos;t be &amp;undone: %1</source>
        <translation>不能撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>Can&apos;t be &amp;redone: %1</source>
        <translation>不能重做(&amp;R)：%1</translation>
    </message>
</context>
<context>
    <name>vs::UnitDetail</name>
    <message>
        <source>%1, of its own %2</source>
        <translation>%1，其中本级 %2</translation>
    </message>
    <message>
        <source>Households it looks after</source>
        <translation>结对户</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>撤并日期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长（小时）</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>顶级</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>由“%1”调整至“%2”</translation>
    </message>
    <message>
        <source>taken over by %1</source>
        <translation>由“%1”接收</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>原为：%1</translation>
    </message>
    <message>
        <source>End the care</source>
        <translation>结束结对</translation>
    </message>
    <message>
        <source>Why is %1 not looked after any more?</source>
        <translation>“%1”为何结束结对？</translation>
    </message>
    <message>
        <source>&amp;Show its volunteers</source>
        <translation>查看所属志愿者(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>新增(&amp;A)…</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>修改(&amp;G)…</translation>
    </message>
    <message>
        <source>E&amp;nd…</source>
        <translation>结束(&amp;N)…</translation>
    </message>
    <message>
        <source>Households it loo&amp;ks after</source>
        <translation>结对户(&amp;K)</translation>
    </message>
</context>
<context>
    <name>vs::UnitDialog</name>
    <message>
        <source>6, 9 or 12 digits; may stay empty</source>
        <translation>6、9 或 12 位数字，可留空</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>新增单位</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>（顶级，无上级）</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>上级单位(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Opened on</source>
        <translation>成立日期(&amp;O)</translation>
    </message>
    <message>
        <source>Change the unit</source>
        <translation>修改单位</translation>
    </message>
    <message>
        <source>Needed for another name or code</source>
        <translation>更改名称或编码时须填写</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>级别(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>编码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Person in charge</source>
        <translation>负责人(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>联系电话(&amp;H)</translation>
    </message>
</context>
<context>
    <name>vs::UnitImport</name>
    <message>
        <source>The name of the unit is missing</source>
        <translation>缺少单位名称</translation>
    </message>
    <message>
        <source>Another unit has this name at the same place</source>
        <translation>同一上级下已有同名单位</translation>
    </message>
    <message>
        <source>A unit of this level can&apos;t hang there</source>
        <translation>该级别的单位不能隶属于此上级</translation>
    </message>
    <message>
        <source>The level is none of: city, district, street, station, point, squad, post</source>
        <translation>级别须为：市、区、街道、服务站、服务点、服务小组、服务岗</translation>
    </message>
    <message>
        <source>The code has not as many digits as the level asks for</source>
        <translation>编码位数与级别不符</translation>
    </message>
    <message>
        <source>The code does not begin like that of the unit above</source>
        <translation>编码开头与上级单位的编码不符</translation>
    </message>
    <message>
        <source>Another unit has this code</source>
        <translation>该编码已由其他单位使用</translation>
    </message>
    <message>
        <source>The unit above is not known</source>
        <translation>找不到上级单位</translation>
    </message>
    <message>
        <source>Several units have the name of the unit above; give its code or its path</source>
        <translation>有多个单位与上级同名，请填写编码或完整路径</translation>
    </message>
    <message>
        <source>The unit above is closed</source>
        <translation>上级单位已撤并</translation>
    </message>
    <message>
        <source>The unit would hang below itself</source>
        <translation>单位不能隶属于自己的下级</translation>
    </message>
    <message>
        <source>The unit is known and hangs elsewhere; move it on the page “Network”</source>
        <translation>该单位已登记在别处，请在“服务网络”页调整隶属</translation>
    </message>
    <message>
        <source>The unit lies outside your own</source>
        <translation>该单位不在您的管辖范围内</translation>
    </message>
</context>
<context>
    <name>vs::UnitPicker</name>
    <message>
        <source>%1 (closed)</source>
        <translation>%1（已撤并）</translation>
    </message>
</context>
<context>
    <name>vs::UnitRules</name>
    <message>
        <source>There is no such household.</source>
        <translation>没有该结对户。</translation>
    </message>
    <message>
        <source>There is no such unit.</source>
        <translation>没有该单位。</translation>
    </message>
    <message>
        <source>Enter the name of the unit.</source>
        <translation>请填写单位名称。</translation>
    </message>
    <message>
        <source>The unit above does not exist.</source>
        <translation>上级单位不存在。</translation>
    </message>
    <message>
        <source>“%1” is closed. Choose another unit above, or reopen it first.</source>
        <translation>“%1”已撤并。请另选上级单位，或先恢复该单位。</translation>
    </message>
    <message>
        <source>A unit can&apos;t hang under itself or what is below it.</source>
        <translation>单位不能隶属于自己或自己的下级。</translation>
    </message>
    <message>
        <source>A unit of the level “%1” can&apos;t hang under “%2” (%3).</source>
        <translation>“%1”级单位不能隶属于“%2”（%3）。</translation>
    </message>
    <message>
        <source>A unit of the level “%1” needs a unit above it.</source>
        <translation>“%1”级单位须有上级单位。</translation>
    </message>
    <message>
        <source>There is a unit with this name here already.</source>
        <translation>此处已有同名单位。</translation>
    </message>
    <message>
        <source>“%1” hangs below and can&apos;t hang under a unit of that level. Move it first.</source>
        <translation>下级“%1”不能隶属于该级别的单位，请先将其调整到别处。</translation>
    </message>
    <message>
        <source>“%1” has this code already.</source>
        <translation>该编码已由“%1”使用。</translation>
    </message>
    <message>
        <source>The code of a unit of the level “%1” has %2 digits. Leave it empty if you do not know it.</source>
        <translation>“%1”级单位的编码为 %2 位数字，不清楚时可留空。</translation>
    </message>
    <message>
        <source>The code has to begin with %1, as everything below “%2” does.</source>
        <translation>编码须以 %1 开头，与“%2”所辖单位一致。</translation>
    </message>
    <message>
        <source>The division code %1 is not in the list of GB/T 2260; please check it.</source>
        <translation>区划代码 %1 不在 GB/T 2260 代码表中，请核对。</translation>
    </message>
    <message>
        <source>The street code %1 is not in the list of streets; please check it.</source>
        <translation>街道代码 %1 不在街道代码表中，请核对。</translation>
    </message>
    <message>
        <source>The code %1 is that of “%2”.</source>
        <translation>编码 %1 对应的是“%2”，请核对。</translation>
    </message>
    <message>
        <source>List “%1”</source>
        <translation>名单“%1”</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Unit above</source>
        <translation>上级单位</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
</context>
<context>
    <name>vs::UnitStepDialog</name>
    <message>
        <source>Move “%1”</source>
        <translation>调整“%1”的隶属</translation>
    </message>
    <message>
        <source>What hangs below comes along. Figures of earlier periods stay where they were earned.</source>
        <translation>下级单位一并调整；以往时段的数据仍记在原处。</translation>
    </message>
    <message>
        <source>&amp;To below</source>
        <translation>新的上级单位(&amp;T)</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>（顶级，无上级）</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>起始日期(&amp;S)</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <translation>撤并“%1”</translation>
    </message>
    <message>
        <source>Nobody is there any more. What was earned there stays in the figures.</source>
        <translation>该单位已无人员和下级单位。以往的数据继续保留。</translation>
    </message>
    <message>
        <source>Still there: units %1, people %2, groups %3, households %4. They go to the unit you choose; what was earned here stays in the figures of this unit.</source>
        <translation>尚有下级单位 %1 个、志愿者 %2 人、队伍 %3 支、结对户 %4 户，将转入所选单位；以往的数据仍记在本单位。</translation>
    </message>
    <message>
        <source>&amp;Taken over by</source>
        <translation>接收单位(&amp;T)</translation>
    </message>
    <message>
        <source>Choose a unit</source>
        <translation>请选择单位</translation>
    </message>
    <message>
        <source>C&amp;losed on</source>
        <translation>撤并日期(&amp;L)</translation>
    </message>
    <message>
        <source>Close the unit</source>
        <translation>撤并</translation>
    </message>
    <message>
        <source>Reopen “%1”</source>
        <translation>恢复“%1”</translation>
    </message>
    <message>
        <source>&amp;Open again since</source>
        <translation>恢复日期(&amp;O)</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
</context>
<context>
    <name>vs::UnitWords</name>
    <message>
        <source>City</source>
        <translation>市</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>服务站</translation>
    </message>
    <message>
        <source>Service point</source>
        <translation>服务点</translation>
    </message>
    <message>
        <source>Squad</source>
        <translation>服务小组</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>服务岗</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>更名</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>调整隶属</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>撤并</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区（县）</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道（乡镇）</translation>
    </message>
</context>
<context>
    <name>vs::UserDialog</name>
    <message>
        <source>Read-only: looks at lists</source>
        <translation>只读：只能查看</translation>
    </message>
    <message>
        <source>Clerk: people, activities, hours</source>
        <translation>工作人员：人员、活动、时长</translation>
    </message>
    <message>
        <source>Reviewer: also approves, corrects, grants</source>
        <translation>审核人：另可审批、更正、评星</translation>
    </message>
    <message>
        <source>Administrator: also users and settings</source>
        <translation>管理员：另可管理用户和设置</translation>
    </message>
    <message>
        <source>Change user</source>
        <translation>修改用户</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>The whole station</source>
        <translation>全站</translation>
    </message>
    <message>
        <source>The user sees and changes only what belongs to this unit and below.</source>
        <translation>该用户只能查看和办理本单位及下级单位的内容。</translation>
    </message>
    <message>
        <source>Works &amp;for</source>
        <translation>管辖范围(&amp;F)</translation>
    </message>
    <message>
        <source>To be replaced at the first sign-in</source>
        <translation>首次登录时须修改</translation>
    </message>
    <message>
        <source>First &amp;password</source>
        <translation>初始密码(&amp;P)</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
</context>
<context>
    <name>vs::Users</name>
    <message>
        <source>There is no such user.</source>
        <translation>没有该用户。</translation>
    </message>
    <message>
        <source>Enter the name of the user.</source>
        <translation>请填写用户姓名。</translation>
    </message>
    <message>
        <source>There is a user “%1” already. Tell them apart by their names.</source>
        <translation>已有用户“%1”，请用不同的名称加以区分。</translation>
    </message>
    <message>
        <source>%1 is the last administrator of the station. Make somebody else one first.</source>
        <translation>%1 是本站最后一名管理员，请先指定其他管理员。</translation>
    </message>
    <message>
        <source>The program is locked. Enter the password first.</source>
        <translation>程序已锁定，请先输入密码。</translation>
    </message>
    <message>
        <source>You can&apos;t close your own account. Ask another administrator.</source>
        <translation>不能停用自己的账号，请由其他管理员办理。</translation>
    </message>
    <message>
        <source>Enter the reason; it is kept.</source>
        <translation>请填写原因，原因将留存备查。</translation>
    </message>
    <message>
        <source>This is your own account. Change its password on the page “Station”.</source>
        <translation>这是您自己的账号，请在“站点”页面修改密码。</translation>
    </message>
    <message>
        <source>The account of %1 is closed. Open it again first.</source>
        <translation>%1 的账号已停用，请先重新启用。</translation>
    </message>
</context>
<context>
    <name>vs::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Who may sign in, as what, and for which unit.</source>
        <translation>谁可以登录、担任什么角色、管辖哪个单位。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>管辖范围</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation>最近登录</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Close account…</source>
        <translation>停用账号…</translation>
    </message>
    <message>
        <source>There is no recovery key yet. If the administrator&apos;s password is lost, nobody can read this station any more. Make one and keep it off this PC.</source>
        <translation>尚未制作恢复密钥。一旦管理员密码遗失，本站数据将无人能够读取。请制作恢复密钥，并存放在本机之外。</translation>
    </message>
    <message>
        <source>The whole station</source>
        <translation>全站</translation>
    </message>
    <message>
        <source>active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>已于 %1 停用</translation>
    </message>
    <message>
        <source>locked until %1</source>
        <translation>锁定至 %1</translation>
    </message>
    <message>
        <source>has to choose a password</source>
        <translation>待修改初始密码</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未登录</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>共 %1 个用户</translation>
    </message>
    <message>
        <source>Open account…</source>
        <translation>启用账号…</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>为 %1 重设密码</translation>
    </message>
    <message>
        <source>Open the account of %1</source>
        <translation>启用 %1 的账号</translation>
    </message>
    <message>
        <source>Tell it to %1. It has to be replaced by one of their own at the next sign-in.</source>
        <translation>请将此密码告知 %1，下次登录时须改为本人自己的密码。</translation>
    </message>
    <message>
        <source>%1 can sign in with the new password.</source>
        <translation>%1 可以用新密码登录。</translation>
    </message>
    <message>
        <source>%1 can try again.</source>
        <translation>%1 可以重新尝试登录。</translation>
    </message>
    <message>
        <source>Close account</source>
        <translation>停用账号</translation>
    </message>
    <message>
        <source>Why does %1 sign in no more? The password will open nothing any more; what %1 did stays. The reason is kept.</source>
        <translation>为什么停用 %1 的账号？停用后原密码不能再打开任何内容，%1 办理过的事项予以保留。原因将留存备查。</translation>
    </message>
    <message>
        <source>The account of %1 is closed.</source>
        <translation>%1 的账号已停用。</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>保存恢复密钥</translation>
    </message>
    <message>
        <source>Volunteer Station recovery key</source>
        <translation>志愿服务站恢复密钥</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>The key in use is %1, made on %2. A new one makes it useless.</source>
        <translation>现用密钥为 %1，制作于 %2；制作新密钥后旧密钥即告作废。</translation>
    </message>
    <message>
        <source>No key was made yet.</source>
        <translation>尚未制作过密钥。</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Whoever has the key file can set a new administrator&apos;s password. Keep it on a stick or on paper in a safe, never on this PC. %1</source>
        <translation>持有密钥文件的人可以重设管理员密码。请存放在 U 盘或打印后锁入保险柜，切勿留在本机。%1</translation>
    </message>
    <message>
        <source>Save a key file…</source>
        <translation>保存密钥文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The recovery key is saved. Take it off this PC now and lock it away.</source>
        <translation>恢复密钥已保存。请立即移出本机并妥善锁存。</translation>
    </message>
    <message>
        <source>The password rules hold from now on.</source>
        <translation>密码规则已生效。</translation>
    </message>
    <message>
        <source>This folder is on the same disk as the station&apos;s own file. When the disk breaks or the PC is stolen, both are gone, and whoever sits at the PC can take the key. Choose a stick, or print the file at once and delete it here.</source>
        <translation>该文件夹与本站数据文件在同一磁盘上。磁盘损坏或电脑被盗时二者将一并丢失，使用本机的人也可能取走密钥。请保存到U盘；如只能存于此处，请立即打印并从本机删除。</translation>
    </message>
    <message>
        <source>Save here all the same</source>
        <translation>仍保存在此处</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>另选位置</translation>
    </message>
    <message>
        <source>New &amp;password…</source>
        <translation>重设密码(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Close account…</source>
        <translation>停用账号(&amp;C)…</translation>
    </message>
    <message>
        <source>Password &amp;rules…</source>
        <translation>密码规则(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Recovery key…</source>
        <translation>恢复密钥(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>vs::Vault</name>
    <message>
        <source>An encrypted value was changed outside the program and can&apos;t be read. Check the file under Station and restore a backup if need be.</source>
        <translation>某项加密内容在程序之外被改动，无法读取。请在“站点”页核验文件，必要时恢复备份。</translation>
    </message>
    <message>
        <source>There is not enough memory to check the password. Close other programs and try again.</source>
        <translation>内存不足，无法核对密码。请关闭其他程序后再试。</translation>
    </message>
    <message>
        <source>The stored password check of this user is damaged. Restore a backup of the file.</source>
        <translation>该用户的密码核对信息已损坏，请恢复文件备份。</translation>
    </message>
    <message>
        <source>The password is wrong. Nothing was opened; try again.</source>
        <translation>密码不正确，未打开任何内容，请重新输入。</translation>
    </message>
</context>
<context>
    <name>vs::Voidings</name>
    <message>
        <source>What was added here can&apos;t be undone; change it on its page.</source>
        <translation>此处新增的内容不能撤销，请到相应页面修改。</translation>
    </message>
    <message>
        <source>Entered by mistake and taken back.</source>
        <translation>误录，已撤销。</translation>
    </message>
    <message>
        <source>Issued by mistake and taken back.</source>
        <translation>误发，已撤销。</translation>
    </message>
    <message>
        <source>A whole list can&apos;t be taken back. Change or withdraw the people and hours that are wrong, or restore the backup from before the import.</source>
        <translation>整张表的导入不能撤销。请更正有误的时长，更正或注销有误的人员，或恢复导入之前的备份。</translation>
    </message>
    <message>
        <source>Settings are not undone. Set them again where you changed them.</source>
        <translation>设置的改动不能撤销，请在原处重新设置。</translation>
    </message>
    <message>
        <source>A withdrawal is final: what named the person is gone for good. Register the person again.</source>
        <translation>注销不能撤销：能识别本人的信息已永久去除。请重新登记。</translation>
    </message>
    <message>
        <source>The network is not undone, because figures of past days rest on it. Rename, move, close or reopen the unit on the page “Network”.</source>
        <translation>服务网络的改动不能撤销，因为历史统计以此为准。请到“服务网络”页面改名、调整隶属、撤并或恢复单位。</translation>
    </message>
    <message>
        <source>Users and passwords are not undone. Change them again on the page “Users”.</source>
        <translation>用户和密码的改动不能撤销，请到“用户”页面重新修改。</translation>
    </message>
    <message>
        <source>A password is not undone. Choose another one on the page “Station”.</source>
        <translation>密码的改动不能撤销，请到“服务站”页面重新设置。</translation>
    </message>
    <message>
        <source>This brought a file from before up to date. That is not undone.</source>
        <translation>这是对旧版本文件的升级补充，不能撤销。</translation>
    </message>
</context>
<context>
    <name>vs::VolunteerCards</name>
    <message>
        <source>Volunteer cards %1</source>
        <translation>志愿者卡 %1</translation>
    </message>
    <message>
        <source>Put in A4 card, upright, and print in actual size. Cut along the marks.</source>
        <translation>请纵向放入 A4 卡纸，按实际大小打印，沿裁切线裁开。</translation>
    </message>
    <message>
        <source>Volunteer card</source>
        <translation>志愿者卡</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Put in A4 card, upright, and print in actual size, on both sides, turned over at the long edge. Cut along the marks.</source>
        <translation>请纵向放入 A4 卡纸，按实际大小双面打印（沿长边翻转），沿裁切线裁开。</translation>
    </message>
    <message>
        <source>For the holder</source>
        <translation>持卡须知</translation>
    </message>
    <message>
        <source>1. Shown while volunteering. It is no identity document and is not lent.</source>
        <translation>1. 参加志愿服务时出示，不作身份证件使用，不得转借。</translation>
    </message>
    <message>
        <source>2. Service is free: no pay and no gifts. What is private stays private.</source>
        <translation>2. 志愿服务不收取报酬和礼品，不泄露服务对象的隐私。</translation>
    </message>
    <message>
        <source>3. Report a loss to the station. Hand the card back on leaving.</source>
        <translation>3. 遗失请及时告知服务站；退出志愿服务时交回本卡。</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发卡单位</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>发卡日期</translation>
    </message>
    <message>
        <source>Found this card? Please take it to the station, or call.</source>
        <translation>拾到本卡请交回发卡单位或来电告知，谢谢！</translation>
    </message>
</context>
<context>
    <name>vs::VolunteerDetail</name>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>认定日期</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>%1 in %2 records</source>
        <translation>共 %1，%2 条记录</translation>
    </message>
    <message>
        <source>%1 (revoked)</source>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>Has reached star %1, which can be granted.</source>
        <translation>已达到 %1 星条件，可以认定。</translation>
    </message>
    <message>
        <source>To star %1: %2</source>
        <translation>距 %1 星：%2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>The record is locked and can&apos;t be changed any more.</source>
        <translation>记录已锁定，不能再更改。</translation>
    </message>
    <message>
        <source>merged into %1</source>
        <translation>已合并至 %1</translation>
    </message>
</context>
<context>
    <name>vs::VolunteerDialog</name>
    <message>
        <source>Register volunteer</source>
        <translation>登记志愿者</translation>
    </message>
    <message>
        <source>Change volunteer</source>
        <translation>修改志愿者</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read as a picture. Choose a JPEG or PNG file.</source>
        <translation>无法读取图片“%1”，请选择 JPEG 或 PNG 文件。</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>已输入 %1 位，共 %2 位</translation>
    </message>
    <message>
        <source>Registered already: %1, number %2.</source>
        <translation>该证件号码已登记：%1，编号 %2。</translation>
    </message>
    <message>
        <source>%1, %2 years old</source>
        <translation>%1，%2 周岁</translation>
    </message>
    <message>
        <source>Not registered. Look for the person in the list first.</source>
        <translation>未登记。请先在名单中查找此人。</translation>
    </message>
    <message>
        <source>Perhaps registered already</source>
        <translation>可能已经登记</translation>
    </message>
    <message>
        <source>These people look like %1:

%2

Is this somebody else?</source>
        <translation>下列人员与%1相似：

%2

确实是另一个人吗？</translation>
    </message>
    <message>
        <source>Somebody else: register</source>
        <translation>是另一个人，登记</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>vs::VolunteerFilterPanel</name>
    <message>
        <source>Unit and below</source>
        <translation>所属单位(含下级)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>所在队伍</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄段</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>服务技能</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可服务时间</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Registered from</source>
        <translation>登记日期起</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>登记日期止</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>No star yet</source>
        <translation>暂无星级</translation>
    </message>
    <message>
        <source>Star %1</source>
        <translation>%1 星级</translation>
    </message>
    <message>
        <source>No filter saved yet</source>
        <translation>尚未保存筛选条件</translation>
    </message>
    <message>
        <source>Choose a saved filter</source>
        <translation>选择已保存的筛选</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>保存筛选条件</translation>
    </message>
    <message>
        <source>What shall this filter be called? It appears under this name in your list only.</source>
        <translation>请为这组筛选条件起个名称，它只出现在您自己的列表里。</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>知情同意</translation>
    </message>
    <message>
        <source>Missing or lapsed</source>
        <translation>缺失或失效</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>%1 岁以下</translation>
    </message>
    <message>
        <source>%1 and older</source>
        <translation>%1 岁及以上</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>years of age</comment>
        <translation>%1—%2 岁</translation>
    </message>
</context>
<context>
    <name>vs::VolunteerForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>证件类型(&amp;D)</translation>
    </message>
    <message>
        <source>Document num&amp;ber</source>
        <translation>证件号码(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Gender</source>
        <translation>性别(&amp;G)</translation>
    </message>
    <message>
        <source>Bir&amp;th date</source>
        <translation>出生日期(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>联系电话(&amp;P)</translation>
    </message>
    <message>
        <source>G&amp;uardian</source>
        <translation>监护人(&amp;U)</translation>
    </message>
    <message>
        <source>Guardian&apos;s p&amp;hone</source>
        <translation>监护人电话(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Consent of</source>
        <translation>同意人(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Residence</source>
        <translation>居住区域(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>家庭住址(&amp;A)</translation>
    </message>
    <message>
        <source>Service unit</source>
        <translation>所属单位</translation>
    </message>
    <message>
        <source>Employer or school</source>
        <translation>工作单位或学校</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>从业状况</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>&amp;Skills</source>
        <translation>服务技能(&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;vailability</source>
        <translation>可服务时间(&amp;V)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Consent g&amp;iven</source>
        <translation>同意方式(&amp;I)</translation>
    </message>
    <message>
        <source>Date &amp;of consent</source>
        <translation>同意日期(&amp;O)</translation>
    </message>
    <message>
        <source>Station staff</source>
        <translation>社区工作人员</translation>
    </message>
    <message>
        <source>Has only applied, not accepted yet</source>
        <translation>仅提出申请，待审核</translation>
    </message>
    <message>
        <source>Service cat&amp;egories</source>
        <translation>服务类别(&amp;E)</translation>
    </message>
</context>
<context>
    <name>vs::VolunteerImport</name>
    <message>
        <source>The program is locked. Enter the password first.</source>
        <translation>程序已锁定，请先输入密码。</translation>
    </message>
    <message>
        <source>The number belongs to %1.</source>
        <translation>该号码属于%1。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>从业状况</translation>
    </message>
    <message>
        <source>Employer or school</source>
        <translation>工作单位或学校</translation>
    </message>
    <message>
        <source>Service unit</source>
        <translation>所属单位</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>家庭住址</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>服务技能</translation>
    </message>
    <message>
        <source>Service categories</source>
        <translation>服务类别</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可服务时间</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Guardian&apos;s phone</source>
        <translation>监护人电话</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The gender does not agree with the document number, which was followed.</source>
        <translation>性别与证件号码不符，已以证件号码为准。</translation>
    </message>
    <message>
        <source>The birth date does not agree with the document number, which was followed.</source>
        <translation>出生日期与证件号码不符，已以证件号码为准。</translation>
    </message>
    <message>
        <source>The birth date “%1” can&apos;t be read.</source>
        <translation>无法识别出生日期“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no possible day of registration.</source>
        <translation>登记日期“%1”无效。</translation>
    </message>
    <message>
        <source>There is no unit “%1” in this station.</source>
        <translation>本站没有名为“%1”的单位。</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>缺少姓名</translation>
    </message>
    <message>
        <source>The document number is missing</source>
        <translation>缺少证件号码</translation>
    </message>
    <message>
        <source>The check digit of the document number does not fit</source>
        <translation>证件号码校验位不符</translation>
    </message>
    <message>
        <source>The document number has too many or too few digits</source>
        <translation>证件号码位数不对</translation>
    </message>
    <message>
        <source>An old 15-digit number, not valid since 2013</source>
        <translation>15 位旧号码，2013 年起已停用</translation>
    </message>
    <message>
        <source>The spreadsheet lost the last digits of the document number</source>
        <translation>证件号码末几位在表格中已丢失</translation>
    </message>
    <message>
        <source>The birth date in the document number is impossible</source>
        <translation>证件号码中的出生日期无效</translation>
    </message>
    <message>
        <source>Somebody else has this document number</source>
        <translation>该证件号码已属于他人</translation>
    </message>
    <message>
        <source>The phone number is not possible</source>
        <translation>电话号码无效</translation>
    </message>
    <message>
        <source>Under 18 without the guardian&apos;s name and phone</source>
        <translation>未满 18 周岁，缺少监护人姓名或电话</translation>
    </message>
    <message>
        <source>Belongs to a unit outside your own</source>
        <translation>所属单位不在您的管辖范围内</translation>
    </message>
    <message>
        <source>Row %1 has the same number and another name.</source>
        <translation>第 %1 行用的是同一号码，姓名却不同。</translation>
    </message>
    <message>
        <source>No name: without a letter, or it begins with = + - @</source>
        <translation>姓名无效：不含文字，或以 = + - @ 开头</translation>
    </message>
    <message>
        <source>Guardian: no name, without a letter, or it begins with = + - @</source>
        <translation>监护人姓名无效：不含文字，或以 = + - @ 开头</translation>
    </message>
    <message>
        <source>The guardian&apos;s phone number is not possible</source>
        <translation>监护人电话号码无效</translation>
    </message>
    <message>
        <source>%1 in the list: %2</source>
        <extracomment>a line of a person&apos;s note; %1 is a heading of the list, %2 what stood below it</extracomment>
        <translation>名单所填%1：%2</translation>
    </message>
</context>
<context>
    <name>vs::VolunteerRoster</name>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星级</translation>
    </message>
</context>
<context>
    <name>vs::VolunteerRules</name>
    <message>
        <source>The day of registration lies in the future.</source>
        <translation>登记日期不得晚于今天。</translation>
    </message>
    <message>
        <source>The photo is larger than 512 KB. Choose a smaller one.</source>
        <translation>照片超过 512 KB，请选择较小的照片。</translation>
    </message>
    <message>
        <source>Enter the name as it stands in the document.</source>
        <translation>请填写证件上的姓名。</translation>
    </message>
    <message>
        <source>Choose the gender.</source>
        <translation>请选择性别。</translation>
    </message>
    <message>
        <source>Enter the birth date.</source>
        <translation>请填写出生日期。</translation>
    </message>
    <message>
        <source>The birth date lies in the future.</source>
        <translation>出生日期不得晚于今天。</translation>
    </message>
    <message>
        <source>Under 18 the guardian&apos;s name is needed.</source>
        <translation>未满 18 周岁须填写监护人姓名。</translation>
    </message>
    <message>
        <source>Under 18 the guardian&apos;s phone is needed.</source>
        <translation>未满 18 周岁须填写监护人电话。</translation>
    </message>
    <message>
        <source>Under 18 the guardian has to agree.</source>
        <translation>未满 18 周岁须由监护人同意。</translation>
    </message>
    <message>
        <source>Enter how the consent was given.</source>
        <translation>请填写同意方式。</translation>
    </message>
    <message>
        <source>Enter the day of the consent, today at the latest.</source>
        <translation>请填写同意日期，不得晚于今天。</translation>
    </message>
    <message>
        <source>Enter who agreed; nobody is registered without.</source>
        <translation>请填写同意人，未经同意不得登记。</translation>
    </message>
    <message>
        <source>This is no name. A name has letters and does not begin with = + - @. Enter it as it stands in the document.</source>
        <translation>姓名无效：姓名须含文字，且不得以 = + - @ 开头。请按证件上的姓名填写。</translation>
    </message>
</context>
<context>
    <name>vs::VolunteerTable</name>
    <message>
        <source>Number</source>
        <translation>志愿者编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生年份</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>所属单位</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长(小时)</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>vs::VolunteerText</name>
    <message>
        <source>Applied</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>未予登记</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已注销</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>The volunteer</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>The guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>The organisation, with the person&apos;s consent</source>
        <translation>组织代为登记（本人同意）</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>书面签字</translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation>口头同意</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>网上同意</translation>
    </message>
    <message>
        <source>List of an organisation</source>
        <translation>组织提供名单</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>志愿者编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Area of residence</source>
        <translation>居住区域</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>家庭住址</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>服务技能</translation>
    </message>
    <message>
        <source>Service categories</source>
        <translation>服务类别</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可服务时间</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>从业状况</translation>
    </message>
    <message>
        <source>Employer or school</source>
        <translation>工作单位或学校</translation>
    </message>
    <message>
        <source>Service unit</source>
        <translation>所属单位</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Consent of</source>
        <translation>同意人</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>同意方式</translation>
    </message>
    <message>
        <source>Date of consent</source>
        <translation>同意日期</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Guardian&apos;s phone</source>
        <translation>监护人电话</translation>
    </message>
    <message>
        <source>Station staff</source>
        <translation>社区工作人员</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Imported from a list</source>
        <translation>名单导入</translation>
    </message>
    <message>
        <source>Held row accepted</source>
        <translation>待补正行已导入</translation>
    </message>
    <message>
        <source>Personal data shown</source>
        <translation>查看个人信息</translation>
    </message>
    <message>
        <source>Complaint received</source>
        <translation>收到投诉</translation>
    </message>
    <message>
        <source>Complaint closed</source>
        <translation>投诉办结</translation>
    </message>
    <message>
        <source>Service suspended</source>
        <translation>暂停服务</translation>
    </message>
    <message>
        <source>Service resumed</source>
        <translation>恢复服务</translation>
    </message>
    <message>
        <source>Added with the sample data</source>
        <translation>随示例数据登记</translation>
    </message>
    <message>
        <source>Registration accepted</source>
        <translation>同意注册</translation>
    </message>
    <message>
        <source>Registration refused</source>
        <translation>不予注册</translation>
    </message>
    <message>
        <source>Applied again</source>
        <translation>重新申请</translation>
    </message>
    <message>
        <source>Withdrawn, personal data removed</source>
        <translation>注销并删除个人信息</translation>
    </message>
    <message>
        <source>Personal data removed after the time of keeping</source>
        <translation>保存期满，删除个人信息</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>登记知情同意</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>所在队伍</translation>
    </message>
    <message>
        <source>Merged</source>
        <comment>state of a record</comment>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Merged record</source>
        <translation>已合并记录</translation>
    </message>
</context>
<context>
    <name>vs::Volunteers</name>
    <message>
        <source>The program is locked. Enter the password first.</source>
        <translation>程序已锁定，请先输入密码。</translation>
    </message>
    <message>
        <source>Enter the reason; it is kept.</source>
        <translation>请填写原因，原因将留存备查。</translation>
    </message>
    <message>
        <source>%1 (%2) is registered with this document number already.</source>
        <translation>%1（%2）已用该证件号码登记。</translation>
    </message>
    <message>
        <source>There is no such volunteer.</source>
        <translation>没有这名志愿者。</translation>
    </message>
    <message>
        <source>This person has been withdrawn. The record is locked and stays as it is.</source>
        <translation>该志愿者已注销，记录已锁定，不能再更改。</translation>
    </message>
    <message>
        <source>%1 is not registered. Accept the registration first, then record the hours.</source>
        <translation>%1尚未注册。请先同意注册，再登记时长。</translation>
    </message>
    <message>
        <source>Somebody of a unit outside your own is registered with this document number already. Ask the administrator.</source>
        <translation>该证件号码已由您管辖范围以外的单位登记，请联系管理员。</translation>
    </message>
    <message>
        <source>Opened to be changed</source>
        <translation>打开修改</translation>
    </message>
</context>
<context>
    <name>vs::VolunteersPage</name>
    <message>
        <source>Volunteers</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Everyone registered at this station.</source>
        <translation>本站登记的全部志愿者。</translation>
    </message>
    <message>
        <source>Name, pinyin, last four digits, or number</source>
        <translation>姓名、拼音、号码末四位或编号</translation>
    </message>
    <message>
        <source>Register volunteer</source>
        <translation>登记志愿者</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>共 %1 人</translation>
    </message>
    <message>
        <source>Nobody is registered yet</source>
        <translation>还没有登记志愿者</translation>
    </message>
    <message>
        <source>Register the first volunteer, or take over a list from Excel under File, Import.</source>
        <translation>请登记第一位志愿者，或通过“文件”菜单中的“导入”从 Excel 名单导入。</translation>
    </message>
    <message>
        <source>Nobody fits what was asked for</source>
        <translation>没有符合条件的志愿者</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>导入名单…</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册办理</translation>
    </message>
    <message>
        <source>Data kept long enough…</source>
        <translation>保存期满的个人信息…</translation>
    </message>
    <message>
        <source>Personal files…</source>
        <translation>个人档案…</translation>
    </message>
    <message>
        <source>Volunteer cards…</source>
        <translation>志愿者卡…</translation>
    </message>
    <message>
        <source>Address labels…</source>
        <translation>地址标签…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Narrow the list, %1</source>
        <translation>按条件筛选名单，%1</translation>
    </message>
    <message>
        <source>Check the spelling, shorten what you typed, or take a filter away.</source>
        <translation>请检查输入是否有误，缩短关键字，或取消一项筛选。</translation>
    </message>
</context>
<context>
    <name>vs::WithdrawalFacts</name>
    <message>
        <source>Day and month of birth</source>
        <translation>出生月日</translation>
    </message>
    <message>
        <source>Guardian and phone</source>
        <translation>监护人及电话</translation>
    </message>
    <message>
        <source>Occupation, education, political status, ethnicity</source>
        <translation>职业、学历、政治面貌、民族</translation>
    </message>
    <message>
        <source>Skills, service categories, availability</source>
        <translation>特长、服务类别、可服务时间</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>知情同意</translation>
    </message>
    <message>
        <source>%1: %2 people</source>
        <translation>%1：%2 人</translation>
    </message>
    <message>
        <source>Enrolments in coming activities: %1</source>
        <translation>今后活动的报名：%1 项</translation>
    </message>
    <message>
        <source>Memberships of groups end: %1</source>
        <translation>终止的队伍成员资格：%1 项</translation>
    </message>
    <message>
        <source>Held rows of lists with the document number: %1</source>
        <translation>含有该证件号码的待补正行：%1 行</translation>
    </message>
    <message>
        <source>Volunteer number, gender, year of birth, unit</source>
        <translation>志愿者编号、性别、出生年份、所属单位</translation>
    </message>
    <message>
        <source>Service records: %1, %2</source>
        <translation>服务记录：%1 条，%2</translation>
    </message>
    <message>
        <source>Stars granted: %1</source>
        <translation>已认定的星级：%1 项</translation>
    </message>
    <message>
        <source>Entries in the register of certificates: %1 (only the surname)</source>
        <translation>证书登记：%1 项（只留姓氏）</translation>
    </message>
    <message>
        <source>The dates of the registration and this reason</source>
        <translation>注册办理的日期及本次理由</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>将删除</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>将保留</translation>
    </message>
</context>
</TS>
