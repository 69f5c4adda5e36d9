<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CertificatePrintDialog</name>
    <message>
        <source>Print star certificates</source>
        <translation>打印星级证书</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>P&amp;revious</source>
        <translation>上一张(&amp;R)</translation>
    </message>
    <message>
        <source>Certificate shown</source>
        <translation>当前证书</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一张(&amp;N)</translation>
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
        <source>&amp;Copies of each certificate</source>
        <translation>每张证书份数(&amp;C)</translation>
    </message>
    <message>
        <source>Copies of each certificate</source>
        <translation>每张证书份数</translation>
    </message>
    <message>
        <source>&amp;Only the certificate shown</source>
        <translation>仅当前证书(&amp;O)</translation>
    </message>
    <message>
        <source>Only the certificate shown</source>
        <translation>仅当前证书</translation>
    </message>
    <message>
        <source>Put in A4 paper, landscape. The seal is stamped by hand.</source>
        <translation>请放入 A4 纸，横向打印。印章由发证单位在打印后加盖。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>提示信息</translation>
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
</context>
<context>
    <name>vs::CertificatePdf</name>
    <message>
        <source>The certificates could not be saved as %1: %2. Choose another folder or free some space.</source>
        <translation>证书未能保存到 %1：%2。请另选文件夹或清理磁盘空间后重试。</translation>
    </message>
    <message>
        <source>There is no certificate to save.</source>
        <translation>没有可保存的证书。</translation>
    </message>
    <message>
        <source>Saving was cancelled; no file was written.</source>
        <translation>已取消保存，未生成文件。</translation>
    </message>
    <message>
        <source>the page could not be drawn</source>
        <translation>页面绘制失败</translation>
    </message>
    <message>
        <source>Volunteer service star certificates</source>
        <translation>志愿服务星级证书</translation>
    </message>
</context>
<context>
    <name>vs::CertificatePreview</name>
    <message>
        <source>Certificate %1 for %2: %3</source>
        <translation>证书 %1，%2，%3</translation>
    </message>
</context>
<context>
    <name>vs::CertificatePrintDialog</name>
    <message>
        <source>Save certificates as PDF</source>
        <translation>将证书保存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the certificates as PDF and print the file elsewhere.</source>
        <translation>本机未安装打印机。请将证书保存为 PDF，再到其他电脑打印。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 张，共 %2 张</translation>
    </message>
    <message>
        <source>Star certificates %1</source>
        <translation>志愿服务星级证书 %1</translation>
    </message>
    <message>
        <source>The printer %1 does not accept the certificates. See whether it is switched on and connected, or choose another one.</source>
        <translation>打印机“%1”无法接收证书。请检查打印机是否已开机并连接，或另选一台打印机。</translation>
    </message>
    <message>
        <source>The printer %1 stopped. No certificate was recorded as printed.</source>
        <translation>打印机“%1”中断，本次证书均未登记为已打印。</translation>
    </message>
    <message>
        <source>Certificates sent to %1: %2.</source>
        <translation>已发送到打印机“%1”：%2 张证书。</translation>
    </message>
    <message>
        <source>Certificates saved to %1: %2.</source>
        <translation>已保存到 %1：%2 张证书。</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>已取消打印。</translation>
    </message>
</context>
</TS>
