<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prin&amp;ter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copies of each page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of each page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only the page shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the page shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetErrors</name>
    <message>
        <source>The file %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a sheet this program can read. Save it as XLSX or CSV and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is protected by a password. Remove the password in the office program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. Open it in the office program, save it again and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark opened in row %1 is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor GB18030. Save the file as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file unpacks to far more than a list of people needs. It is not read for safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has more than %1 rows. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns. Delete what does not belong to the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written by an Excel from before 1997. Open it in the office program, save it as XLSX and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is called a workbook but is really a web page. Open it in the office program, save it as XLSX and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a binary workbook (.xlsb). Open it in the office program, save it as XLSX and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file defines entities of its own, as no office program does. It is not read for safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of the file are nested deeper than in any list. It is not read for safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell of row %1 has more than %2 characters. Shorten it; if it swallowed other rows, a quotation mark is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 is repeated more than %2 times. Delete what does not belong to the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts of the file together are larger than %1 MB. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriterErrors</name>
    <message>
        <source>Lists are written as .xlsx or .csv. Choose one of these endings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet holds no more than %1 rows. Narrow the list or write it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::AboutDialog</name>
    <message>
        <source>About Volunteer Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk program of a community volunteer service station: from the first registration to the printed star certificate, on one computer, with no network needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::Access</name>
    <message>
        <source>Sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account only reads. Ask a clerk, a reviewer or the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for a reviewer or the administrator. Ask one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to a unit outside your own. Ask the administrator to widen your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a password of your own first; the one you have was set by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ActivitiesPage</name>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan occasions of service, enrol volunteers, record their hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another day, or plan an activity with “New activity” (Ctrl+N).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>the month above the calendar, as QDate formats it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 activities this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does “%1” not take place? Hours that were worked stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ActivityDetail</name>
    <message>
        <source>Enrolled people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record hours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (walk-in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Hours that were worked stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ActivityForm</name>
    <message>
        <source>&amp;Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organising unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service &amp;unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person in c&amp;harge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ActivityRules</name>
    <message>
        <source>This activity has been cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people are enrolled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the activity is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has hours recorded for this activity and stays on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the date of the activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end must be later than the start, on the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what will be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the organising unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the person in charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of places must be at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an active volunteer at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is enrolled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has service recorded at that time: %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is enrolled elsewhere at that time: %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 places are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such volunteer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has applied and is not registered yet. Accept the registration first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not been registered and can&apos;t take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is suspended. Resume the registration first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this person has been withdrawn; the record is locked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ActivityTable</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::AddressLabels</name>
    <message>
        <source>Address labels %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in label sheets %1 and print in actual size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: %1 (guardian %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::AttendanceModel</name>
    <message>
        <source>%1 (walk-in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punctuality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::AvailabilityGrid</name>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::Backup</name>
    <message>
        <source>The copy can&apos;t be written there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be written in full (%1). Check the room on that drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be completed. Try another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup can&apos;t replace the station file itself. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy can&apos;t be written to %1. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be completed at %1. Try another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy %1 does not verify (%2). Make another one, on another drive.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::CandidateTable</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the granted star: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the highest star</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::CardChoices</name>
    <message>
        <source>Print volunteer cards: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides: the printer turns the paper at the long edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::Certificate</name>
    <message>
        <source>One-Star Volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-Star Volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three-Star Volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four-Star Volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five-Star Volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Pattern of QDate::toString for the dates on a certificate.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::CertificateDocument</name>
    <message>
        <source>Star certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star certificates %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate %1 for %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in A4 paper, landscape. The seal is stamped by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::CertificatePainter</name>
    <message>
        <source>Volunteer Service Star Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer No. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 has given %2 hours of voluntary service,
meets the requirements of %3 in service time and quality,
and is recognised as</source>
        <extracomment>Two or three lines; each may be as long as the page is wide.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In recognition whereof this certificate is issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate No. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued free of charge by the recording unit from its own service records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::CertificateRegister</name>
    <message>
        <source>A certificate cannot carry a day that has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The star this certificate is for was not granted or has been revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 counts hours up to %2, so it cannot be dated earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the certificate becomes void; the register keeps the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate %1 is void already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate %1 can&apos;t be printed again: its holder has withdrawn, and the register keeps the surname only. Leave it out of the choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::CertificateTable</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>void since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2×)</source>
        <extracomment>%1 is date and time of the last print, %2 how often it was printed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted up to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of star certificates: issued, printed, void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make void…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, name, or pinyin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant stars first. Then “Issue” gives every granted star its number, and the certificates can be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives a number to every granted star that has no certificate yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no valid certificate to print here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 certificates have got their numbers and can be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save certificates as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star certificates %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the certificates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 certificates saved in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the one certificate that becomes void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a certificate void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate %1 of %2 becomes void for good. Its number is not used again, but the star can get a new certificate. Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate %1 is void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the certificates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving numbers to certificates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting down what was printed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate fits what was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search, or choose all under “Show” and “Star”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ColumnChoice</name>
    <message>
        <source>Choose columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ColumnsDialog</name>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what the list shows. The first one stands at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::CommandCall</name>
    <message>
        <source>backup needs one FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to %1 and verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the file while it is in use and verifies the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound: %1 rows agree with %2 journal entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sound: %1 findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proves file, journal and sealed cells, and names what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password file %1 can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the password is: --password-file FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“volunteer-station help” lists what can be said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>init needs --station NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station “%1” is set up in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets up the station, its administrator and the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certify needs --output FILE.pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--star is a number from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate is waiting to be printed. Grant stars first, or say --all to print earlier ones again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 certificates in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and prints the certificates of granted stars into a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a list; personal numbers masked unless asked for with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 is held: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1, updated %2, unchanged %3, duplicate %4, skipped %5, held %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a list over; what can&apos;t be taken over is held with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit needs a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 volunteers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening needs NUMBER, HOURS and --source TEXT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number of hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entered as opening balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enters hours from before the station kept records, with their source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 reaches star %3 with %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 volunteers, %2 of them reach a new star.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted to %1 volunteers, %2 stars in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says who reaches which star and what the others lack; grants on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made up %1 volunteers with %2 records of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills an empty station with made-up people, to look around or measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service records: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star %1: %2 volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers, records, service time and stars by level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import needs one of %1, and one FILE.</source>
        <extracomment>%1 is e.g. &quot;volunteers, hours, units&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altogether</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from and --to need a day such as 2026-03-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network needs a period that ends after it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service network with its figures in a period; this year if not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registration needs accept, refuse, suspend, resume, apply-again or withdraw, and at least one NUMBER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done for %1 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of %1 people and %2 held rows would be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of %1 people and %2 held rows has been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the registration of people a step on. A withdrawal removes what names them and can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes personal data that was kept long enough; hours stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only says how much that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export needs volunteers, hours or groups and one FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list knows volunteers and groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists volunteers or groups; personal numbers masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists records that may be of one person; --all also families and namesakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what, newest first (50 unless told).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back what the user did last; --redo does it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print needs list volunteers, list hours, file, cards or labels, and --output FILE.pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pages in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints a list, personal files, cards or address labels into a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows are held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held rows were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has no key of this station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted %1, still held %2, untouched %3, settled before %4, key not known %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held needs list, export FILE or import FILE; --kind knows volunteers, hours, units and groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held rows: counts them, writes them to a sheet in full (with a reason that is kept), takes the mended sheet back onto the same rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scale is small, city or million.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--people and --records-per-person are numbers above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the new password is: --new-password-file FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--role is reader, clerk, reviewer or administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can sign in and then has to choose a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user needs list, add NAME or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recover needs --key-file FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signs in with the new password from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery-key needs one FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key %1 is saved. Keep it off this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists users, adds one, changes the own password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets a new administrator&apos;s password by the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves a new recovery key; the one before becomes useless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--applied is for lists of volunteers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not know the option --%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--reason goes with --unmasked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--start needs a place on the sheet, from 1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retain takes no words, only options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--years needs a number of at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--years goes with --preview only; data is removed by the rule of the station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After so many years without service, instead of the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No volunteer fits “%1”. Check the volunteer number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several volunteers fit “%1”. Give the volunteer number instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of the list: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::CommandLine</name>
    <message>
        <source>The station file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File whose text is the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name; the administrator if not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the answers: zh_CN or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not know the option --%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: volunteer-station [--database FILE] [--language zh_CN|en]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>       volunteer-station COMMAND … opens no window:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused with the reason, 2 wrong usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“volunteer-station help” lists what can be said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--language is zh_CN or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which command.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::Complaints</name>
    <message>
        <source>Enter what the complaint is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day the complaint was received, today at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This complaint is closed already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ConsentDialog</name>
    <message>
        <source>Record consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ConsentPage</name>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who never agreed to be registered, or who have to be asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has to be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in this list has agreed, and the consent still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ConsentRules</name>
    <message>
        <source>Under 14, and the guardian has not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18, and the guardian has not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grown up by now; the guardian had agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how the consent was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day of the consent, today at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18 the guardian has to agree.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ConsentTable</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::CopyActivityDialog</name>
    <message>
        <source>Copy the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes place again at the same time and place. Nobody is enrolled yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::CorrectionDialog</name>
    <message>
        <source>Correct hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. left early, attendance sheet of that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: now %2. The record stays; the correction is a row of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 becomes %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::CorrectionForm</name>
    <message>
        <source>&amp;Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::CreditCode</name>
    <message>
        <source>This is no unified social credit code: it has 18 characters without I, O, S, V and Z, and its last one checks the others. Compare it with the registration certificate.</source>
        <translation>This is no unified social credit code: it has 18 characters without I, O, S, V and Z, and its last one checks the others. Compare it with the registration certificate.</translation>
    </message>
</context>
<context>
    <name>vs::Database</name>
    <message>
        <source>The database engine refused the setting “%1”. Move the file to a local disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being written at the moment. Wait a little and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry contradicts what is already stored (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a station file. Choose the file made by this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station file is damaged (%1). Restore the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station file may not be written. Check the permissions of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database engine reports: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no station file at %1. Set up a station first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station file can&apos;t live on this drive (%1): removable and network drives lose data when they are pulled out. Put it on this computer&apos;s own disk and use backups for sticks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station file is open in another window of this program. Use that window or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::DateEdit</name>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::Desktop</name>
    <message>
        <source>Sample station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preferences could not be saved. Check the room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a password of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New administrator&apos;s password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file opens the station. Choose the password the administrator signs in with from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a key file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the administrator&apos;s password and without a key file nobody can read this station any more. With the key file a lost password is replaced: save it on a stick or print it, lock it away, and keep it off this PC.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::DialogPrompter</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::DuplicateFinder</name>
    <message>
        <source>The search for duplicates was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is locked. Enter the password first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::DuplicateRules</name>
    <message>
        <source>same document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name in Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name sounds the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but different birth dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but two valid ID numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::DuplicateTable</name>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::Duplicates</name>
    <message>
        <source>These are not two records. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) has been merged or has withdrawn already. Look for duplicates again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the reason; it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that may be of one person: compare, then make them one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole register is looked through for the same documents, phones, names and birth dates. It takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely and possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also families and namesakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this list looks like one person. “Show” has weaker ones, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge two records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours, stars, groups and certificates of %1 go to %2. The record %1 stays as an empty pointer. Undo takes it back. Why are they one person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are one record now: %2. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered: these are two people.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::EnrolDialog</name>
    <message>
        <source>Enrol volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is enrolled. Who is next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 enrolled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::FileChoices</name>
    <message>
        <source>Say what the personal data is needed for; the reason is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print personal files: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked, without photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In full, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the files are for; kept in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::FilterChips</name>
    <message>
        <source>%1: press to take this filter away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away the filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::FirstRunDialog</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Volunteer Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk program of a community volunteer service station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up my station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name your station and choose a password. This takes a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up station to try everything on. You can set up your own later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Station name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit &amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6, 9 or 12 digits; may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy to guess. Mix letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the password safe. You will be offered a key file next: without the password and without the key file nobody can open the data, not even the makers of this program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::FormDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The form is ready for the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed has not been saved. Discard it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::GroupDetail</name>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ro&amp;le…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lea&amp;ve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialist team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 members. Hours from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;rrect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ho&amp;urs…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::GroupForm</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Specialty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Parent group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Founded on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person in &amp;charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone of the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service ca&amp;tegories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More on offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More on needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For specialist teams only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open group “%1”. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sk&amp;ills</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::GroupImport</name>
    <message>
        <source>The name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unified social credit code does not fit its check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet lost the last digits of the registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration number and the name belong to different groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone number is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such unit in the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several units have this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit lies outside your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several groups have this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent group is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several groups have the name of the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group would stand below itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of founding can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of founding lies in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration number belongs to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is registered as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent group in the list: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone of the person in charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone of the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no unit “%1” in the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several units are called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::GroupRoster</name>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone of the person in charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone of the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::GroupRules</name>
    <message>
        <source>Enter the name of the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the kind of group, or write one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of founding lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group was closed on %1, before the day of founding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no unified social credit code; it is kept as it is, but could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group can&apos;t stand below itself. Choose another parent group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed. Reopen it before anybody joins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an active volunteer at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day of joining.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of joining lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group was only founded on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was a member in this role until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a member in this role since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This membership ended on %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The membership only began on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the reason; it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has this registration number already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an open group of this name in this unit already. Tell them apart by their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group is closed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day of closing, not before the founding and today at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are open groups below this one. Close them first, or give them another parent group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such membership.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such volunteer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed. Choose a unit that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the day of joining.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was closed on %2; the membership ends that day at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another membership in this role at that time, from %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::GroupStepDialog</name>
    <message>
        <source>&amp;Volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who joins the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody joins %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves %2. Hours up to the last day stay the group&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets another role in %2. The old one is kept with its days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed and all memberships end that day. Hours and history stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is opened again; those who were members until it was closed are members again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered wrongly about %1 in %2. Hours count anew by these days; without a last day the membership goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;losed on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::GroupTable</name>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::GroupText</name>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::Groups</name>
    <message>
        <source>Opened to be changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, pinyin, initials or registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialist teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first one, or take over a list from Excel with “Import a list…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group fits what was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, shorten what you typed, or choose another kind, unit or status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations, teams and their members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import members…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::HeldFilterBoxes</name>
    <message>
        <source>All (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file; which of several of that name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::HeldRowForm</name>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge the row again and take it over (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::HeldRowTable</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::HeldRowsPage</name>
    <message>
        <source>Held rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of imported lists that need mending before they count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to mend: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that an import cannot take over wait here until somebody mends them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 was taken over: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is row %1 of %2 not needed? The reason is kept in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 will not be taken over and disappears from this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 was dismissed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any word of a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept &amp;chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging the chosen rows again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over: %1. Still held: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why are these %1 rows not needed? The reason is kept in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows will not be taken over and disappear from this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows were dismissed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging the row again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export held rows to be mended…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the mended sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissing rows…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::HeldSheet</name>
    <message>
        <source>Key (leave as it is)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter why the rows leave the program in full; it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no held row to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No sheet was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows belong to lists of several kinds. Choose one kind first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has no column “%1”. Choose a sheet this program wrote.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::HeldSheetExchange</name>
    <message>
        <source>Mend in a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet holds %1 rows in full, as they must be mended. Why do they leave the program? The reason is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows were written. Mend them there, leave the first column as it is, and take the sheet back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a mended sheet back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the mended rows over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over: %1. Still held: %2. Untouched: %3. Settled before: %4. Key not known: %5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::History</name>
    <message>
        <source>more than %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and others (%2 rows)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed what, when and why. Nothing here can be altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person: name, pinyin or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other days, another user, or empty the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the step changed gets its old values; what it added becomes void. The history keeps both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::HistoryPane</name>
    <message>
        <source>What was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · entry %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this &amp;step…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::HistoryTable</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::HomePage</name>
    <message>
        <source>Volunteers by star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is registered at this station yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in the list you have, or begin with one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import your roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the first volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of imported lists that wait to be checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities of the last seven days without recorded hours: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers who reach a new star: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted stars without a certificate: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates that have not been printed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers whose star no longer stands on its figures: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station at a glance, and what to do next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People whose consent is missing or has lapsed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lost password could lock this station for good: make the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::HourColumns</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punctuality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::HourDetail</name>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours altogether</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::HourImport</name>
    <message>
        <source>Reason for the long day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list needs a column with names or one with ID numbers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::HourRules</name>
    <message>
        <source>This service is recorded already, with other scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has other service at that time: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No volunteer with this number or name is registered. Register the person first, or mend the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not certain who this is: several volunteers have this name, or number and name belong to different people. Enter the right ID number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter date, start and end, e.g. 2026-03-05, 09:00 and 11:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and end are the same. Enter when the service really ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is before the start. Service past midnight is two records, one a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time has not come yet. Check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has other service at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day adds up to more than the station allows without review. Give the reason, or mend the times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores go from 1 to 5. Leave the score empty when there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the record itself, not its correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter how much is to be added or taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More can&apos;t be taken away than the record has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day has no more than 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than an opening balance can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the hours are corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the hours of service before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where these hours are proved, e.g. the old paper register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day up to which these hours count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is locked. Enter the password first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day adds up to %1. Above %2 the reviewer has to give a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day adds up to %1. Above %2 a second reason is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This activity has been cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours from this source are kept already for this person. Correct that record instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such record of hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has only applied, was not registered, or has left. Accept the registration first, or dismiss the row.</source>
        <translation type="unfinished"></translation>
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
    <name>vs::HoursPage</name>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger of service time. It only grows: mistakes are corrected by a further row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, pinyin, initials or last four digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening balance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hours here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen the period or the search. Hours come from “Record hours…” of an activity, from an imported list, or as an opening balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::HouseholdDialog</name>
    <message>
        <source>Change the household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. the name of its head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Looked after by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::Households</name>
    <message>
        <source>Enter what the household is called, e.g. the name of its head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the unit that looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is closed. Choose an open unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a day that is not in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This household is not looked after any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the reason; it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a day from the beginning of the care to today.</source>
        <translation type="unfinished"></translation>
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
    <name>vs::ImportColumnsStep</name>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns are named in &amp;row:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a required column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of this sheet looks like a head. Tell which row names the columns, or choose another sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in the list: %1. Tell which column holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2 columns of the list were understood. See whether they are right; what is chosen nowhere is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ImportFileStep</name>
    <message>
        <source>&amp;File:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list holds:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the list here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (.xlsx, .xlsm, .xls), OpenDocument (.ods) or text (.csv, .tsv, .txt).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what would happen to every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New people only &amp;apply and wait to be accepted (else accepted at once)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ImportPreviewModel</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ImportPreviewStep</name>
    <message>
        <source>Rows of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row is known already. There is nothing to take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet. Rows to be taken over: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows to be held until somebody mends them: %1; nothing of them is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ImportResultStep</name>
    <message>
        <source>&amp;Mend the held rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The held rows stay in the program until somebody mends or dismisses them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row found its place; nothing was held.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ImportWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4  Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging every row…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the list over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the list has been taken over yet. Leave the import?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ImportWords</name>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>why a row is held; a remark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in this list already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank, title or total row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group members</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::Importer</name>
    <message>
        <source>The file has no sheet “%1”. Its sheets are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of “%1” looks like the head of such a list. It needs a row with the names of the columns, at least: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list lacks the column for: %1. Tell which column holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::Integrity</name>
    <message>
        <source>%1 %2 points to a row of %3 that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry %1 can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry %1 does not fit: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 was removed outside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: the encrypted value of %3 was changed outside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 was added outside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 was changed outside the program: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an encrypted value or its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is “%2”, the journal says “%3”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::JobProgress</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::Journal</name>
    <message>
        <source>its content was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its content can&apos;t be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its content does not fit its fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in first: the journal can be checked only with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not follow the entry before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its time lies before the entry before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in first: the journal can be read only with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no journal entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::JournalLabels</name>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of volunteers imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held row of a volunteer judged again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List exported unmasked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two records merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to be two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening balance entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of hours imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held row of hours judged again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held row dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate made void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in a group changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact data of a group shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of groups imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of units imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held row mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note of undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punctuality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluated records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason it is void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows twice in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May work as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>honour hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of the registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and hours given their unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours given the unit they were earned in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password set by the administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password set by the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn, personal data removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data removed after the time of keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of group members imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held row of a group member judged again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone of the person in charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone of the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers besides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs besides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has to choose a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on paper or in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B paper sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C from memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed unmasked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held row of a group judged again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held row of a unit judged again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filter removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent anew at eighteen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years a consent holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months a refused registration is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months a held row is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest characters of a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong passwords before an account is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes an account stays locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours count for the unit they were earned in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held rows exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of a list remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years kept after the last service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names put in order of their syllables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names stand in order of their syllables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::JournalWords</name>
    <message>
        <source>%1: not shown, the person has withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::LabelChoices</name>
    <message>
        <source>Print address labels: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name the guardian of who has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a half-used sheet: how many labels are gone, and one more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the addresses are for; kept in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin at label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ListChoices</name>
    <message>
        <source>Export list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 rows of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 chosen rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the register has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked, as on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In full, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the list is for; kept in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the personal data is needed for; the reason is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ListDocument</name>
    <message>
        <source>%1 %2</source>
        <comment>list and day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ListDraft</name>
    <message>
        <source>The file has no sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ListExport</name>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ListOutlet</name>
    <message>
        <source>Export list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV file (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ListReader</name>
    <message>
        <source>The program was locked meanwhile. Unlock it and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows from %1 on cannot be read. Show the list anew and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ListRows</name>
    <message>
        <source>A formula has no result in the file. Open the list in the office program, save it and import it again, or type the value here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::LockDialog</name>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were typing is kept. Enter your password to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::MainWindow</name>
    <message>
        <source>Volunteer Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Volunteer Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the window (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Switch user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 turn the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is from before. What it lacks is being added…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::MaskedLabel</name>
    <message>
        <source>Show personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it have to be shown? The reason is kept in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::MemberHoursDialog</name>
    <message>
        <source>Hours of the members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted is what somebody served between joining and leaving; balances brought along from before are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of the members of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::MembershipImport</name>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such group; add it first or mend its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several groups have this name; put the registration number in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group lies outside your own unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group is closed at that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither name nor number says who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an active volunteer at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day lies in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group was founded later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register has another last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member in this role already at that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register says %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::MergeFields</name>
    <message>
        <source>%1 KB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::MergeModel</name>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::MergeView</name>
    <message>
        <source>Both records, part by part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::Merger</name>
    <message>
        <source>The holder was registered twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same service was recorded for both records of the person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::Migrator</name>
    <message>
        <source>The station file was written by a newer version of the program (%1, this one knows %2). Install the newer version; the file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station file could not be brought to the new version (step %1). %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::MonthCalendar</name>
    <message>
        <source>Calendar of activities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::Network</name>
    <message>
        <source>Enter the reason; it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a day from %1, when the network was last rearranged, to today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a day that is not in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is closed. Reopen it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit hangs there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the unit the file itself belongs to; it can&apos;t be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an open unit that is not below the one being closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t go there: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still there: units %1, people %2, groups %3, households %4. Choose the unit that takes them over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::NetworkModel</name>
    <message>
        <source>Without a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City, districts, streets, stations and what is below them, with their figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add unit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From – to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 units · %2 volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network as it stood on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo&amp;ve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the unit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reopen the unit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import the tree from a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::NewPasswordDialog</name>
    <message>
        <source>New &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::OpeningDialog</name>
    <message>
        <source>Opening balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. paper register of 2019–2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hours before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proved &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whose hours these are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::OutcomeWords</name>
    <message>
        <source>%1 And %2 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done for %1 people.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::Page</name>
    <message>
        <source>Export list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is filtered: by what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::PagedDocument</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in A4 paper, landscape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in A4 paper, upright.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::Pages</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::PairPane</name>
    <message>
        <source>← and → take the value from that side, the space bar both of a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in full…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · star %2 · groups: %3 · certificates: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 services were recorded for both at the same time (%2). They will count once: %3 are corrected, with the weaker evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers, phones and addresses of both are shown in full until you go on. The reason is kept. Why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::PasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the new password. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::PasswordGate</name>
    <message>
        <source>Enter the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Try again in %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was wrong before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Too many in a row: the account is locked for %2 minutes. An administrator can unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::PasswordRules</name>
    <message>
        <source>The password needs at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password must not be one character repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password must not be the name of the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is one of the passwords everybody tries first. Choose another, e.g. three words with a number between them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::PasswordRulesDialog</name>
    <message>
        <source>Password rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold for everybody who chooses a new password or mistypes one; passwords in use stay. An administrator can unlock an account at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shortest password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> wrong passwords in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay locked &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::PdfFile</name>
    <message>
        <source>The pages could not be saved as %1: %2. Choose another folder or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page could not be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving was cancelled; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page to save.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::PeoplePrints</name>
    <message>
        <source>Printing was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of these people belong to units outside your own. Choose only your own people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these people is registered at present. Only who is registered gets a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these people has an address in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a card: %1, who are not registered at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a label: %1, who have no address in the register.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::PersonFacts</name>
    <message>
        <source>%1 (%2 years old)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::PersonFileDocument</name>
    <message>
        <source>Printing was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal files %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was recorded meanwhile. Close the preview and print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · printed %2 by %3</source>
        <comment>station, day, user</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer No. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer&apos;s Personal File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Honours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5. Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluated records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punctuality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of all scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording unit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person in charge (signature):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled by (signature):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::PersonNameEdit</name>
    <message>
        <source>In the register as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::PersonPicker</name>
    <message>
        <source>Name, pinyin, initials or last four digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::Phone</name>
    <message>
        <source>This is no telephone number. A mobile has 11 digits and starts with 13 to 19; a landline needs its area code, such as 0395-1234567.</source>
        <translation>This is no telephone number. A mobile has 11 digits and starts with 13 to 19; a landline needs its area code, such as 0395-1234567.</translation>
    </message>
</context>
<context>
    <name>vs::PhotoField</name>
    <message>
        <source>Choose photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.bmp)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::PreferencesForm</name>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock &amp;when unused for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::PrintDialog</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer %1 stopped. Nothing was recorded as printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save as PDF and print the file elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer %1 does not accept the pages. See whether it is switched on and connected, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages sent to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages saved to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::PrintOutlet</name>
    <message>
        <source>There is nobody in the list to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::RecordHoursDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of those who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came without being enrolled:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2. Enter goes on; 1–5 scores; A checked in, B paper sheet, C from memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people have hours already and are not shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is ticked as having come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows are to be mended. Nothing has been saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed has not been saved. Discard it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::RecordView</name>
    <message>
        <source>Copy as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Choose %2 at most, or take the list along as a file: “Export list…” under “More”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::RecordWords</name>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B paper sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C from memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::Recovery</name>
    <message>
        <source>No recovery key was ever made for this station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key (%1) does not open this station: it belongs to another one, or was replaced. The key in use is %2, made on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key is for administrators. They set a new password for %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::RecoveryKey</name>
    <message>
        <source>This is no recovery key of Volunteer Station, or something in it was changed. Choose the key file as it was saved, or another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 can&apos;t be read. Is the stick plugged in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file could not be written to %1. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::RegistrationActions</name>
    <message>
        <source>Accept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is registered from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people are registered from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not registered and is told why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people are not registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. the document could not be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has applied once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people have applied once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no part until resumed. Records and stars stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people take no part until resumed. Records and stars stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. works away from home until spring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes part again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people take part again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. is back in town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves for good. The record is locked and no longer says who it was. This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people leave for good. Their records are locked and no longer say who it was. This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw and remove data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. moved away and asked to be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what would be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 agreed to on registering is renewed or made up for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same consent is recorded for %1 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording consent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::RegistrationDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::RegistrationRules</name>
    <message>
        <source>Enter the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day lies in the future. Enter today or earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the reason; it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration is “%1” and can&apos;t become “%2” this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration is of %1; the day can&apos;t be earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step before was on %1; the day can&apos;t be earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A complaint is still open. Close it first; after the withdrawal nobody could.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::RegistrationWords</name>
    <message>
        <source>%1 Resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::Retention</name>
    <message>
        <source>The time of keeping is over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::RetentionDialog</name>
    <message>
        <source>Grown-ups renew what their guardian agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data kept long enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data is not kept longer than it is needed. Hours, stars and the register of certificates stay without the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the last service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held rows that were dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consent is good for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look who that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove their data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking who has been kept long enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been kept too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 people ticked, and %3 held rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What names %1 people and stands in %2 held rows will be removed for good. This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of %1 people and %2 held rows has been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these times as the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These times are the rule of the station from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::RetentionModel</name>
    <message>
        <source>Not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::Reversal</name>
    <message>
        <source>Journal entry %1 can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something hangs on it by now (%1). Take that back first, or change it on its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been changed since and can&apos;t be taken back. Change it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changed it since, on %2 (%3). Change it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: entered by mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was locked meanwhile. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::Sample</name>
    <message>
        <source>No station has been set up in this file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This station has volunteers already. Sample data goes into an empty station only, so that nobody takes made-up people for real ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No sample data was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::SavedFilters</name>
    <message>
        <source>Enter a name for the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::ServiceRecordTable</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::Settling</name>
    <message>
        <source>Stopped. It is asked for again the next time the file is opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your name and enter your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::StarMissing</name>
    <message>
        <source>%1 more</source>
        <extracomment>%1 is hours with their unit, such as 12.5 h</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluations still needed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean quality %1, must reach %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a complaint is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>between the parts of a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::StarRuleSet</name>
    <message>
        <source>Star rules, level %1: “%2” %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be %1: levels follow each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number above that of the level below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number, not below that of the level below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number from 0 to 5, not below that of the level below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be at least 1 where a quality is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The star rules are not a JSON object (%1, byte %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The star rules need a text “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The star rules need a list “levels” with 1 to %1 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (edition %2)</source>
        <extracomment>%1 is the name of a rule set, %2 its edition</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::Stars</name>
    <message>
        <source>Only accepted volunteers are rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars are granted by the records up to today or an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars were granted before by other rules of the same version %1. Give the changed rules a version of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No star was granted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::StarsLabel</name>
    <message>
        <source>%1 of 5 stars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::StarsPage</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is e.g. &quot;Three-Star Volunteer&quot;, %2 how many people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reaches a star, and what the others still need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant stars…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, pinyin, or last four digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below their star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records up to and including this day are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Something is missing” under “Show” to see what people still need for their next star.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1 and the records up to %2, these stars are granted, each with the stars below it:

%3

A granted star stays in the register with the figures it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant to %1 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the chosen people reaches a new star.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars granted to %1 people. Their certificates can be issued now on the page “Certificates”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granting stars…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::Station</name>
    <message>
        <source>This file already belongs to the station “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no user “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No station has been set up in this file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong passwords: the account of %1 is locked for %2 minutes. An administrator can unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was wrong before. Wait %1 s, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the password you have already. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::StationPage</name>
    <message>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station, its file, and the rules it works by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star rules: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service time from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean quality from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluations from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No star while a complaint is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station backup %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station files (*.vsdb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to %1. The copy was read again and is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sound: %1 records agree with %2 journal entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not hold what the program wrote. Findings: %1. Do not go on working with it; take the last sound backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::StationSetup</name>
    <message>
        <source>Enter the name of the station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit code has 6, 9 or 12 digits. Leave it empty if you do not know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the administrator&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::StepSubject</name>
    <message>
        <source>%1 and others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::Transaction</name>
    <message>
        <source>Another task is saving at the moment. What you typed is kept; try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is locked. Enter the password first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record to be changed does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::Undo</name>
    <message>
        <source>There is nothing to undo: only what you did yourself within the last %1 days can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has been undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoes entry %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back the undo of entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This only notes that something was shown, printed, written to a file or remembered. There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::UndoDesk</name>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing it again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier steps of yours can be undone one by one on the page “History”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::UndoMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be &amp;undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be &amp;redone: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::UnitDetail</name>
    <message>
        <source>%1, of its own %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households it looks after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken over by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is %1 not looked after any more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show its volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;nd…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households it loo&amp;ks after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::UnitDialog</name>
    <message>
        <source>6, 9 or 12 digits; may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Opened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for another name or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Person in charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::UnitImport</name>
    <message>
        <source>The name of the unit is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another unit has this name at the same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit of this level can&apos;t hang there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level is none of: city, district, street, station, point, squad, post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code has not as many digits as the level asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code does not begin like that of the unit above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another unit has this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit above is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several units have the name of the unit above; give its code or its path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit above is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit would hang below itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is known and hangs elsewhere; move it on the page “Network”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit lies outside your own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::UnitPicker</name>
    <message>
        <source>%1 (closed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::UnitRules</name>
    <message>
        <source>There is no such household.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit above does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is closed. Choose another unit above, or reopen it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit can&apos;t hang under itself or what is below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit of the level “%1” can&apos;t hang under “%2” (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit of the level “%1” needs a unit above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a unit with this name here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” hangs below and can&apos;t hang under a unit of that level. Move it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has this code already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of a unit of the level “%1” has %2 digits. Leave it empty if you do not know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code has to begin with %1, as everything below “%2” does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The division code %1 is not in the list of GB/T 2260; please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The street code %1 is not in the list of streets; please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code %1 is that of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::UnitStepDialog</name>
    <message>
        <source>Move “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hangs below comes along. Figures of earlier periods stay where they were earned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is there any more. What was earned there stays in the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still there: units %1, people %2, groups %3, households %4. They go to the unit you choose; what was earned here stays in the figures of this unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Taken over by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;losed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open again since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::UnitWords</name>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::UserDialog</name>
    <message>
        <source>Read-only: looks at lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk: people, activities, hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer: also approves, corrects, grants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator: also users and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user sees and changes only what belongs to this unit and below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be replaced at the first sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::Users</name>
    <message>
        <source>There is no such user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a user “%1” already. Tell them apart by their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the last administrator of the station. Make somebody else one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is locked. Enter the password first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can&apos;t close your own account. Ask another administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the reason; it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your own account. Change its password on the page “Station”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account of %1 is closed. Open it again first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::UsersPage</name>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may sign in, as what, and for which unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recovery key yet. If the administrator&apos;s password is lost, nobody can read this station any more. Make one and keep it off this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has to choose a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the account of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell it to %1. It has to be replaced by one of their own at the next sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can sign in with the new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does %1 sign in no more? The password will open nothing any more; what %1 did stays. The reason is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account of %1 is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer Station recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in use is %1, made on %2. A new one makes it useless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key was made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the key file can set a new administrator&apos;s password. Keep it on a stick or on paper in a safe, never on this PC. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a key file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key is saved. Take it off this PC now and lock it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password rules hold from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is on the same disk as the station&apos;s own file. When the disk breaks or the PC is stolen, both are gone, and whoever sits at the PC can take the key. Choose a stick, or print the file at once and delete it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save here all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password &amp;rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recovery key…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::Vault</name>
    <message>
        <source>An encrypted value was changed outside the program and can&apos;t be read. Check the file under Station and restore a backup if need be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to check the password. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored password check of this user is damaged. Restore a backup of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is wrong. Nothing was opened; try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::Voidings</name>
    <message>
        <source>What was added here can&apos;t be undone; change it on its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by mistake and taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by mistake and taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole list can&apos;t be taken back. Change or withdraw the people and hours that are wrong, or restore the backup from before the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings are not undone. Set them again where you changed them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A withdrawal is final: what named the person is gone for good. Register the person again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is not undone, because figures of past days rest on it. Rename, move, close or reopen the unit on the page “Network”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and passwords are not undone. Change them again on the page “Users”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is not undone. Choose another one on the page “Station”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This brought a file from before up to date. That is not undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::VolunteerCards</name>
    <message>
        <source>Volunteer cards %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in A4 card, upright, and print in actual size. Cut along the marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in A4 card, upright, and print in actual size, on both sides, turned over at the long edge. Cut along the marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Shown while volunteering. It is no identity document and is not lent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Service is free: no pay and no gifts. What is private stays private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Report a loss to the station. Hand the card back on leaving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found this card? Please take it to the station, or call.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::VolunteerDetail</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (revoked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has reached star %1, which can be granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To star %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is locked and can&apos;t be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged into %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::VolunteerDialog</name>
    <message>
        <source>Register volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read as a picture. Choose a JPEG or PNG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered already: %1, number %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 years old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not registered. Look for the person in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps registered already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These people look like %1:

%2

Is this somebody else?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else: register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::VolunteerFilterPanel</name>
    <message>
        <source>Unit and below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No star yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a saved filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall this filter be called? It appears under this name in your list only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing or lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>years of age</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::VolunteerForm</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document num&amp;ber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bir&amp;th date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G&amp;uardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian&apos;s p&amp;hone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Consent of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer or school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Political status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;vailability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent g&amp;iven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date &amp;of consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has only applied, not accepted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service cat&amp;egories</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::VolunteerImport</name>
    <message>
        <source>The program is locked. Enter the password first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number belongs to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Political status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer or school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gender does not agree with the document number, which was followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date does not agree with the document number, which was followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date “%1” can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no possible day of registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no unit “%1” in this station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document number is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit of the document number does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document number has too many or too few digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old 15-digit number, not valid since 2013</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet lost the last digits of the document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date in the document number is impossible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has this document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone number is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18 without the guardian&apos;s name and phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to a unit outside your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has the same number and another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name: without a letter, or it begins with = + - @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian: no name, without a letter, or it begins with = + - @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guardian&apos;s phone number is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the list: %2</source>
        <extracomment>a line of a person&apos;s note; %1 is a heading of the list, %2 what stood below it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::VolunteerRoster</name>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::VolunteerRules</name>
    <message>
        <source>The day of registration lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is larger than 512 KB. Choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name as it stands in the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the gender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the birth date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18 the guardian&apos;s name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18 the guardian&apos;s phone is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter who agreed; nobody is registered without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18 the guardian has to agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter how the consent was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day of the consent, today at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no name. A name has letters and does not begin with = + - @. Enter it as it stands in the document.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::VolunteerTable</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::VolunteerText</name>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation, with the person&apos;s consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Political status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer or school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held row accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added with the sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn, personal data removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data removed after the time of keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <comment>state of a record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::Volunteers</name>
    <message>
        <source>The program is locked. Enter the password first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the reason; it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) is registered with this document number already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such volunteer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has been withdrawn. The record is locked and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not registered. Accept the registration first, then record the hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody of a unit outside your own is registered with this document number already. Ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened to be changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::VolunteersPage</name>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone registered at this station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, pinyin, last four digits, or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is registered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the first volunteer, or take over a list from Excel under File, Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits what was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data kept long enough…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer cards…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the list, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, shorten what you typed, or take a filter away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vs::WithdrawalFacts</name>
    <message>
        <source>Day and month of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian and phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation, education, political status, ethnicity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills, service categories, availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolments in coming activities: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memberships of groups end: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held rows of lists with the document number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer number, gender, year of birth, unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service records: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars granted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries in the register of certificates: %1 (only the surname)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of the registration and this reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
