<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>vs::CreditCode</name>
    <message>
        <source>This is no unified social credit code: it has 18 characters without I, O, S, V and Z, and its last one checks the others. Compare it with the registration certificate.</source>
        <translation>统一社会信用代码有误：应为 18 位，不含字母 I、O、S、V、Z，末位为校验码。请与登记证书核对后重新填写。</translation>
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
    <name>vs::Phone</name>
    <message>
        <source>This is no telephone number. A mobile has 11 digits and starts with 13 to 19; a landline needs its area code, such as 0395-1234567.</source>
        <translation>电话号码有误：手机号码为 11 位，以 13 至 19 开头；固定电话须带区号，如 0395-1234567。请核对后重新填写。</translation>
    </message>
</context>
</TS>
