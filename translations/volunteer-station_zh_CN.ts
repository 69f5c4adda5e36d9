<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>SheetErrors</name>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>无法读取文件 %1：%2</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is not a sheet this program can read. Save it as XLSX or CSV and try again.</source>
        <translation>该文件不是本程序能够读取的表格。请另存为 XLSX 或 CSV 后重试。</translation>
    </message>
    <message>
        <source>The file is a workbook of an old Excel (.xls). Open it in the office program, save it as XLSX and try again.</source>
        <translation>该文件是旧版 Excel 工作簿（.xls）。请用办公软件打开，另存为 XLSX 后重试。</translation>
    </message>
    <message>
        <source>The file is protected by a password. Remove the password in the office program and try again.</source>
        <translation>文件设有密码。请在办公软件中取消密码后重试。</translation>
    </message>
    <message>
        <source>The file is damaged. Open it in the office program, save it again and try again.</source>
        <translation>文件已损坏。请用办公软件打开并重新保存后重试。</translation>
    </message>
    <message>
        <source>The quotation mark opened in row %1 is never closed.</source>
        <translation>第 %1 行的引号没有配对，缺少后引号。</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor GB18030. Save the file as UTF-8 and try again.</source>
        <translation>文本既不是 UTF-8 编码也不是 GB18030 编码。请将文件另存为 UTF-8 后重试。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Split it.</source>
        <translation>文件超过 %1 MB，请拆分后再导入。</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a list of people needs. It is not read for safety.</source>
        <translation>文件解压后的大小远超名单所需，为安全起见不予读取。</translation>
    </message>
    <message>
        <source>The sheet has more than %1 rows. Split it.</source>
        <translation>工作表超过 %1 行，请拆分后再导入。</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns. Delete what does not belong to the list.</source>
        <translation>第 %1 行超过 %2 列，请删除不属于名单的内容。</translation>
    </message>
</context>
<context>
    <name>WriterErrors</name>
    <message>
        <source>Lists are written as .xlsx or .csv. Choose one of these endings.</source>
        <translation>名单只能保存为 .xlsx 或 .csv，请选用其中一种扩展名。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>无法写入文件 %1：%2</translation>
    </message>
    <message>
        <source>A sheet holds no more than %1 rows. Narrow the list or write it as CSV.</source>
        <translation>一张工作表最多容纳 %1 行。请缩小名单范围，或保存为 CSV。</translation>
    </message>
</context>
</TS>
