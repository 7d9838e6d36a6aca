<?xml version="1.0" encoding="UTF-8"?>
<!-- The year: what is done when and by whom, the calendar, the themes of the posters, and how many forms it all takes.
     An activity stands in its default months, from its own month on at its interval; events of the company's plan replace them. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>
  <xsl:import href="common/rules.xsl"/>
  <xsl:import href="common/year.xsl"/>
  <xsl:import href="common/forms.xsl"/>
  <xsl:import href="common/activities.xsl"/>

  <xsl:key name="event" match="/kitei/model/company/plan/event" use="@activity"/>
  <!-- "audit 12" -->
  <xsl:key name="event-in" match="/kitei/model/company/plan/event" use="concat(@activity, ' ', @month)"/>
  <xsl:key name="of-month" match="/kitei/model/chapters/chapter/poster" use="@month"/>
  <!-- where forms are merged, each part by the role that fills it in -->
  <xsl:key name="kept-by" match="/kitei/model/catalog/record[not(part) or column] | /kitei/model/catalog/record/part" use="@role"/>

  <xsl:variable name="activities" select="/kitei/model/catalog/activity"/>
  <!-- "|audit:nnnnnnnnynnny|…": worked out once for both tables -->
  <xsl:variable name="year-of-all"><xsl:apply-templates select="$activities" mode="letters"/></xsl:variable>
  <xsl:variable name="letters-of-all" select="string($year-of-all)"/>
  <xsl:variable name="lines-of-all"><xsl:apply-templates select="/kitei/model/catalog/record | /kitei/model/catalog/record/part" mode="year"/></xsl:variable>
  <xsl:variable name="strokes-of-all" select="string($lines-of-all)"/>

  <xsl:template match="kitei">
    <tree document="{$document}" title="{$row/@name}" layout="document" lang="{$lang}">
      <xsl:call-template name="control"/>
      <p class="lead"><xsl:call-template name="span-of-year"/></p>
      <xsl:if test="$activities">
        <section id="{$document}-activities" title="{key('label', 'plan-activities')/@name}">
          <xsl:call-template name="activities"/>
          <xsl:apply-templates select="$activities[about]" mode="note"/>
        </section>
        <section id="{$document}-calendar" title="{key('label', 'plan-calendar')/@name}">
          <xsl:call-template name="calendar"/>
        </section>
      </xsl:if>
      <xsl:if test="key('document', 'posters') and model/chapters/chapter/poster">
        <section id="{$document}-posters" title="{key('label', 'plan-posters')/@name}">
          <xsl:call-template name="themes"/>
        </section>
      </xsl:if>
      <section id="{$document}-burden" title="{key('label', 'plan-burden')/@name}">
        <p><xsl:value-of select="key('label', 'plan-burden-lead')/@name"/></p>
        <xsl:if test="/kitei/model/catalog/record/part">
          <p><xsl:value-of select="key('label', 'plan-burden-parts')/@name"/></p>
        </xsl:if>
        <xsl:call-template name="burden"/>
      </section>
      <xsl:call-template name="prevails"/>
    </tree>
  </xsl:template>

  <xsl:template match="activity" mode="note">
    <p class="small">
      <xsl:copy-of select="about/@at"/>
      <xsl:call-template name="put">
        <xsl:with-param name="label" select="'plan-note'"/>
        <xsl:with-param name="one"><strong><xsl:value-of select="@name"/></strong></xsl:with-param>
        <xsl:with-param name="two"><xsl:apply-templates select="about/node()" mode="inline"/></xsl:with-param>
      </xsl:call-template>
    </p>
  </xsl:template>

  <!-- 2026年度（2026年4月～2027年3月） -->
  <xsl:template name="span-of-year">
    <xsl:call-template name="put">
      <xsl:with-param name="label" select="'plan-year'"/>
      <xsl:with-param name="one"><xsl:call-template name="fiscal-year"/></xsl:with-param>
      <xsl:with-param name="two"><xsl:call-template name="in-year"><xsl:with-param name="month" select="$starts"/></xsl:call-template></xsl:with-param>
      <xsl:with-param name="three"><xsl:call-template name="in-year"><xsl:with-param name="month" select="($starts + 10) mod 12 + 1"/></xsl:call-template></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="in-year">
    <xsl:param name="month"/>
    <xsl:call-template name="put">
      <xsl:with-param name="label" select="'month-in-year'"/>
      <xsl:with-param name="one">
        <xsl:call-template name="year-of"><xsl:with-param name="month" select="$month"/></xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="two" select="string(/kitei/numbering/level[@kind = concat('month-', $month)]/@name)"/>
    </xsl:call-template>
  </xsl:template>


  <!-- ========== When ========== -->

  <!-- Twelve letters, from the first month of the fiscal year: y = the activity falls in it. The thirteenth is always y:
       what stands before the first y gives the place of the activity in the year. -->
  <xsl:template match="activity" mode="letters">
    <xsl:variable name="activity" select="."/>
    <xsl:value-of select="concat('|', @id, ':')"/>
    <xsl:for-each select="$months">
      <xsl:sort select="(substring-after(@kind, 'short-month-') - $starts + 12) mod 12" data-type="number"/>
      <xsl:variable name="falls">
        <xsl:apply-templates select="$activity" mode="falls">
          <xsl:with-param name="month" select="substring-after(@kind, 'short-month-')"/>
          <!-- how many months after its own -->
          <xsl:with-param name="distance" select="(position() - $activity/@month + 12) mod 12"/>
        </xsl:apply-templates>
      </xsl:variable>
      <xsl:value-of select="substring(concat($falls, 'n'), 1, 1)"/>
    </xsl:for-each>
    <xsl:text>y</xsl:text>
  </xsl:template>

  <xsl:template match="activity" mode="falls">
    <xsl:param name="month"/>
    <xsl:param name="distance"/>
    <xsl:variable name="every" select="number(key('catalog', concat('parameter ', @every))/@value)"/>
    <xsl:variable name="times" select="number(key('catalog', concat('parameter ', @times))/@value)"/>
    <xsl:choose>
      <xsl:when test="key('event', @id)">
        <xsl:if test="key('event-in', concat(@id, ' ', $month))">y</xsl:if>
      </xsl:when>
      <xsl:when test="not(@month)"/>
      <xsl:when test="@every">
        <xsl:if test="$distance mod $every = 0">y</xsl:if>
      </xsl:when>
      <!-- spread evenly over the year -->
      <xsl:when test="@times">
        <xsl:if test="floor($distance * $times div 12) &gt; floor(($distance - 1) * $times div 12)">y</xsl:if>
      </xsl:when>
      <xsl:when test="$distance = 0">y</xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- 5月・11月, with the group an event is for: 5月（設計部） -->
  <xsl:template match="activity" mode="months">
    <xsl:variable name="letters" select="substring(substring-after($letters-of-all, concat('|', @id, ':')), 1, 12)"/>
    <xsl:variable name="activity" select="."/>
    <xsl:variable name="names">
      <xsl:for-each select="$months">
        <xsl:sort select="(substring-after(@kind, 'short-month-') - $starts + 12) mod 12" data-type="number"/>
        <xsl:if test="substring($letters, position(), 1) = 'y'">
          <xsl:value-of select="key('label', 'name-separator')/@name"/>
          <xsl:apply-templates select="." mode="month"/>
          <xsl:apply-templates select="key('event-in', concat($activity/@id, ' ', substring-after(@kind, 'short-month-')))/@group" mode="in-brackets"/>
        </xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="not(contains($letters, 'y'))"><xsl:value-of select="key('label', 'plan-open')/@name"/></xsl:when>
      <xsl:when test="not(contains($letters, 'n')) and not(key('event', @id)/@group)"><xsl:value-of select="key('label', 'plan-monthly')/@name"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="substring-after($names, key('label', 'name-separator')/@name)"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="@group" mode="in-brackets">
    <xsl:call-template name="put">
      <xsl:with-param name="label" select="'in-brackets'"/>
      <xsl:with-param name="one" select="string($company/groups/group[@id = current()]/@name)"/>
    </xsl:call-template>
  </xsl:template>


  <!-- ========== Activities ========== -->

  <xsl:template name="activities">
    <table class="plan">
      <columns>
        <column width="24%"/><column width="15%"/><column width="18%"/><column width="14%"/><column width="15%"/><column width="14%"/>
      </columns>
      <head>
        <cell><xsl:value-of select="key('label', 'plan-activity')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'plan-months')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'plan-owner')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'plan-records')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'plan-basis')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'plan-done')/@name"/></cell>
      </head>
      <!-- in the order in which they first come up -->
      <xsl:apply-templates select="$activities" mode="row">
        <xsl:sort select="string-length(substring-before(substring-after($letters-of-all, concat('|', @id, ':')), 'y'))" data-type="number"/>
      </xsl:apply-templates>
    </table>
  </xsl:template>

  <xsl:template match="activity" mode="row">
    <row>
      <xsl:apply-templates select="@rules" mode="rule"/>
      <cell head="yes"><xsl:value-of select="@name"/></cell>
      <cell><xsl:apply-templates select="." mode="months"/></cell>
      <cell><xsl:apply-templates select="." mode="owner"/></cell>
      <cell><xsl:apply-templates select="@records" mode="refs"/></cell>
      <cell>
        <xsl:call-template name="refs">
          <xsl:with-param name="ids" select="normalize-space(@rules)"/>
          <xsl:with-param name="form" select="'short'"/>
        </xsl:call-template>
      </cell>
      <cell/>
    </row>
  </xsl:template>

  <!-- The role, and whom the company's plan names, each once: システム管理者（総務部長）. A post may be called like the role. -->
  <xsl:template match="activity" mode="owner">
    <xsl:variable name="events" select="key('event', @id)"/>
    <xsl:variable name="role"><xsl:apply-templates select="@role" mode="names"/></xsl:variable>
    <xsl:variable name="posts">
      <xsl:for-each select="$company/people/person[@id = $events/@person]">
        <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'name-separator')/@name"/></xsl:if>
        <xsl:apply-templates select="." mode="post"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="string($posts) = '' or string($posts) = string($role)"><xsl:value-of select="$role"/></xsl:when>
      <xsl:when test="string($role) = ''"><xsl:value-of select="$posts"/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'plan-owner-post'"/>
          <xsl:with-param name="one" select="string($role)"/>
          <xsl:with-param name="two" select="string($posts)"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>


  <!-- ========== Calendar ========== -->

  <xsl:template name="calendar">
    <table class="calendar">
      <columns>
        <column width="40%"/>
        <xsl:for-each select="$months"><column width="5%"/></xsl:for-each>
      </columns>
      <head>
        <cell><xsl:value-of select="key('label', 'plan-activity')/@name"/></cell>
        <xsl:for-each select="$months">
          <xsl:sort select="(substring-after(@kind, 'short-month-') - $starts + 12) mod 12" data-type="number"/>
          <cell class="center"><xsl:apply-templates select="." mode="month"/></cell>
        </xsl:for-each>
      </head>
      <xsl:apply-templates select="$activities" mode="calendar">
        <xsl:sort select="string-length(substring-before(substring-after($letters-of-all, concat('|', @id, ':')), 'y'))" data-type="number"/>
      </xsl:apply-templates>
    </table>
  </xsl:template>

  <xsl:template match="activity" mode="calendar">
    <xsl:variable name="letters" select="substring(substring-after($letters-of-all, concat('|', @id, ':')), 1, 12)"/>
    <row>
      <cell head="yes"><xsl:value-of select="@name"/></cell>
      <xsl:for-each select="$months">
        <cell class="center">
          <xsl:if test="substring($letters, position(), 1) = 'y'"><xsl:value-of select="key('label', 'plan-mark')/@name"/></xsl:if>
        </cell>
      </xsl:for-each>
    </row>
  </xsl:template>

  <!-- What hangs on the wall, month by month. -->
  <xsl:template name="themes">
    <table class="themes">
      <columns>
        <column width="24%"/><column width="76%"/>
      </columns>
      <head>
        <cell><xsl:value-of select="key('label', 'plan-month')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'plan-theme')/@name"/></cell>
      </head>
      <xsl:for-each select="$months">
        <xsl:sort select="(substring-after(@kind, 'short-month-') - $starts + 12) mod 12" data-type="number"/>
        <xsl:for-each select="key('of-month', substring-after(@kind, 'short-month-'))[1]">
          <row>
            <cell head="yes"><xsl:call-template name="in-year"><xsl:with-param name="month" select="@month"/></xsl:call-template></cell>
            <cell><ref to="posters" variant="{format-number(@month, '00')}"><xsl:value-of select="@name"/></ref></cell>
          </row>
        </xsl:for-each>
      </xsl:for-each>
    </table>
  </xsl:template>


  <!-- ========== Burden ========== -->

  <!-- Forms a year for each role that keeps any: those that come round, and those a case calls for. -->
  <xsl:template name="burden">
    <table class="burden">
      <columns>
        <column width="22%"/><column width="38%"/><column width="14%"/><column width="26%"/>
      </columns>
      <head>
        <cell><xsl:value-of select="key('label', 'plan-burden-who')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'plan-regular')/@name"/></cell>
        <cell class="number"><xsl:value-of select="key('label', 'plan-sum')/@name"/></cell>
        <cell><xsl:value-of select="key('label', 'plan-cases')/@name"/></cell>
      </head>
      <xsl:for-each select="/kitei/model/catalog/role[key('kept-by', @id)]">
        <xsl:variable name="regular" select="key('kept-by', @id)[contains($strokes-of-all, concat('|', @id, ':y'))]"/>
        <xsl:variable name="cases" select="key('kept-by', @id)[not(contains($strokes-of-all, concat('|', @id, ':y')))]"/>
        <xsl:variable name="sum"><xsl:apply-templates select="$regular" mode="strokes"/></xsl:variable>
        <row>
          <cell head="yes"><xsl:call-template name="capital"><xsl:with-param name="words" select="@name"/></xsl:call-template></cell>
          <cell>
            <xsl:if test="not($regular)"><xsl:value-of select="key('label', 'none')/@name"/></xsl:if>
            <xsl:for-each select="$regular">
              <xsl:sort select="(@number | self::part/../@number)[1]" data-type="number"/>
              <xsl:variable name="strokes"><xsl:apply-templates select="." mode="strokes"/></xsl:variable>
              <xsl:if test="position() &gt; 1"><br/></xsl:if>
              <xsl:call-template name="put">
                <xsl:with-param name="label" select="'plan-times'"/>
                <xsl:with-param name="one" select="string(@name)"/>
                <xsl:with-param name="two" select="string-length($strokes)"/>
              </xsl:call-template>
            </xsl:for-each>
          </cell>
          <cell class="number"><xsl:value-of select="string-length($sum)"/></cell>
          <cell>
            <xsl:if test="not($cases)"><xsl:value-of select="key('label', 'none')/@name"/></xsl:if>
            <xsl:for-each select="$cases">
              <xsl:sort select="(@number | self::part/../@number)[1]" data-type="number"/>
              <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'list-separator')/@name"/></xsl:if>
              <xsl:if test="not(self::part)"><ref to="{@id}" form="number"/></xsl:if>
              <xsl:if test="self::part">
                <xsl:call-template name="form-ref">
                  <xsl:with-param name="to" select="../@id"/>
                  <xsl:with-param name="part" select="@id"/>
                </xsl:call-template>
              </xsl:if>
            </xsl:for-each>
          </cell>
        </row>
      </xsl:for-each>
    </table>
  </xsl:template>

  <!-- One stroke for each time a year: XSLT has no sum over what is worked out, but it can count strokes. -->
  <xsl:template match="record | part" mode="strokes">
    <xsl:value-of select="substring-before(substring-after($strokes-of-all, concat('|', @id, ':')), '|')"/>
  </xsl:template>

  <!-- "|form-drill:yyyyy|". A ledger has a line for its own interval or for each time an activity is done, whichever is more; of a sheet there are
       as many as its interval says, for all activities that fill it in. -->
  <xsl:template match="record | part" mode="year">
    <xsl:variable name="own"><xsl:apply-templates select="." mode="own-interval"/></xsl:variable>
    <xsl:variable name="word" select="concat(' ', @id, ' ')"/>
    <xsl:variable name="planned">
      <xsl:if test="not(@layout = 'sheet')">
        <xsl:apply-templates select="$activities[contains(concat(' ', @records, ' ', @parts, ' '), $word)]" mode="occasions"/>
      </xsl:if>
    </xsl:variable>
    <xsl:value-of select="concat('|', @id, ':', $own, substring($planned, string-length($own) + 1), '|')"/>
  </xsl:template>

  <xsl:template match="activity" mode="occasions">
    <xsl:value-of select="translate(substring(substring-after($letters-of-all, concat('|', @id, ':')), 1, 12), 'n', '')"/>
  </xsl:template>

  <xsl:template match="record | part" mode="own-interval">
    <xsl:variable name="record" select="."/>
    <xsl:variable name="every" select="number(key('catalog', concat('parameter ', @every))/@value)"/>
    <xsl:variable name="times" select="number(key('catalog', concat('parameter ', @times))/@value)"/>
    <xsl:for-each select="$months">
      <xsl:if test="($record/@every and (position() - 1) mod $every = 0) or (not($record/@every) and position() &lt;= $times)">y</xsl:if>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
