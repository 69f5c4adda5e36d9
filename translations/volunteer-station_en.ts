<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>vs::CreditCode</name>
    <message>
        <source>This is no unified social credit code: it has 18 characters without I, O, S, V and Z, and its last one checks the others. Compare it with the registration certificate.</source>
        <translation>This is no unified social credit code: it has 18 characters without I, O, S, V and Z, and its last one checks the others. Compare it with the registration certificate.</translation>
    </message>
</context>
<context>
    <name>vs::Hours</name>
    <message>
        <source>%1 h</source>
        <extracomment>%1 is a number of hours such as 12.5</extracomment>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>vs::IdNumber</name>
    <message>
        <source>The document number is missing. Ask for the identity card and enter the number.</source>
        <translation>The document number is missing. Ask for the identity card and enter the number.</translation>
    </message>
    <message>
        <source>The check digit does not fit: at least one character is mistyped. Compare the number with the document.</source>
        <translation>The check digit does not fit: at least one character is mistyped. Compare the number with the document.</translation>
    </message>
    <message>
        <source>The document number has %1 characters, which is not right for its kind; an identity card has 18. Compare the number with the document.</source>
        <translation>The document number has %1 characters, which is not right for its kind; an identity card has 18. Compare the number with the document.</translation>
    </message>
    <message>
        <source>This is an old 15-digit number, not valid since 2013. Enter the 18-digit number of the present identity card.</source>
        <translation>This is an old 15-digit number, not valid since 2013. Enter the 18-digit number of the present identity card.</translation>
    </message>
    <message>
        <source>The spreadsheet stored the number as a figure and its last digits are lost. Enter it again from the document, in a column formatted as text.</source>
        <translation>The spreadsheet stored the number as a figure and its last digits are lost. Enter it again from the document, in a column formatted as text.</translation>
    </message>
    <message>
        <source>The birth date inside the number is impossible or in the future. Compare digits 7 to 14 with the document.</source>
        <translation>The birth date inside the number is impossible or in the future. Compare digits 7 to 14 with the document.</translation>
    </message>
</context>
<context>
    <name>vs::Phone</name>
    <message>
        <source>This is no telephone number. A mobile has 11 digits and starts with 13 to 19; a landline needs its area code, such as 0395-1234567.</source>
        <translation>This is no telephone number. A mobile has 11 digits and starts with 13 to 19; a landline needs its area code, such as 0395-1234567.</translation>
    </message>
</context>
</TS>
